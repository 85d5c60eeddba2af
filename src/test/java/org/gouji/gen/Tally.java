package org.gouji.gen;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sums checks by layout, defect or kind of file and prints them as a table. */
final class Tally {

  /** By kind of file, over all test classes that have run so far. */
  static final Tally KINDS = new Tally();

  private final Map<String, long[]> rows = new TreeMap<>();

  void add(String name, Check check) {
    add(
        name,
        1,
        check.passed() ? 1 : 0,
        check.found(),
        check.required(),
        check.falseErrors(),
        check.falseWarnings(),
        check.right(),
        check.cells(),
        check.wrong());
  }

  /** A report on which the audit itself broke. */
  void addBroken(String name) {
    add(name, 1, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  private void add(String name, long... counts) {
    long[] sums = rows.computeIfAbsent(name, key -> new long[9]);
    for (int i = 0; i < counts.length; i++) sums[i] += counts[i];
  }

  String print(String title) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%n%-30s %7s %7s %12s %8s %8s %18s %7s %7s%n",
            title,
            "reports",
            "right",
            "found",
            "false E",
            "false W",
            "cells",
            "unread",
            "wrong"));
    Map<String, long[]> shown = new LinkedHashMap<>(rows);
    long[] all = new long[9];
    rows.values().forEach(n -> Arrays.setAll(all, i -> all[i] + n[i]));
    shown.put("all", all);
    shown.forEach(
        (name, n) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-30s %7d %7d %12s %8d %8d %18s %7d %7d%n",
                    name,
                    n[0],
                    n[1],
                    n[2] + "/" + n[3],
                    n[4],
                    n[5],
                    n[6] + "/" + n[7],
                    n[7] - n[6] - n[8],
                    n[8])));
    return out.toString();
  }
}
