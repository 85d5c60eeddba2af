package org.gouji.gen;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The reports of one agency over years, each following from the one before. */
final class AgencyYears {

  private final Agency agency;
  private final long figures;
  private final long words;
  private final boolean plain;

  /**
   * @param figures seed of the figures
   * @param words seed of the prose
   * @param plain whether cells hold digits only and the prose makes no claims
   */
  AgencyYears(Agency agency, long figures, long words, boolean plain) {
    this.agency = agency;
    this.figures = figures;
    this.words = words;
    this.plain = plain;
  }

  Agency agency() {
    return agency;
  }

  /** The reports by year. */
  Map<Integer, Plan> plans(int from, int to) {
    Map<Integer, Plan> plans = new LinkedHashMap<>();
    Plan last = null;
    for (int year = from; year <= to; year++) {
      last = plan(year, last);
      plans.put(year, last);
    }
    return plans;
  }

  /** The report on a year after the given one. */
  Plan plan(int year, @Nullable Plan last) {
    Dice dice = new Dice(figures + year, "figures");
    Map<String, String> versions = new TreeMap<>();
    Map<String, BigDecimal> values;
    if (year < 2019) {
      versions.put("statistics", "2014");
      values = StatisticsFigures.draw(Set.of(), dice);
    } else {
      String version = year < 2021 ? "2019" : "2021";
      for (String table : new String[] {"proactive", "applications", "review"}) {
        versions.put(table, version);
      }
      values = new TreeMap<>(Figures.draw(agency, version, Set.of("received"), dice));
      if (last != null && !last.old()) follow(values, last.values(), version, last);
    }
    Plan plan =
        new Plan(
            words + year,
            agency,
            year,
            versions,
            values,
            Map.of(),
            Map.of(),
            Set.of(),
            plain ? Set.of("*") : Set.of(),
            Set.of());
    return filled(plan);
  }

  /** With the cells that its figures give. */
  Plan filled(Plan plan) {
    Dice dice = new Dice(figures + plan.year(), "cells");
    Filling filling = plain ? Filling.PLAIN : Filling.draw(dice.on("filling"), true);
    return plan.withCells(filling.fill(plan.values(), Plans.ids(plan), dice));
  }

  private static void follow(
      Map<String, BigDecimal> values, Map<String, BigDecimal> before, String version, Plan last) {
    for (String column : Forms.APPLICANTS.subList(0, 6)) {
      long in = value(before, "applications.carriedOut." + column);
      long handled = value(values, "applications.handledTotal." + column);
      long out = Math.max(value(values, "applications.carriedOut." + column), in - handled);
      put(values, "applications.carriedIn." + column, in);
      put(values, "applications.carriedOut." + column, out);
      put(values, "applications.received." + column, handled + out - in);
    }
    sums(values);
    if (version.equals("2021") && last.year() >= 2021) {
      for (String row : new String[] {"regulations", "normative"}) {
        String stem = "proactive." + row + ".";
        long held = value(before, stem + "inForce");
        long repealed = Math.min(value(values, stem + "repealed"), held);
        put(values, stem + "repealed", repealed);
        put(values, stem + "inForce", held + value(values, stem + "made") - repealed);
      }
    } else if (version.equals("2019") && last.year() == 2019) {
      for (String row :
          new String[] {"licensing", "otherServices", "penalty", "coercion", "fees"}) {
        String stem = "proactive." + row + ".";
        long items = value(before, stem + "previousItems") + value(before, stem + "change");
        put(values, stem + "previousItems", items);
        put(values, stem + "change", Math.max(-items, value(values, stem + "change")));
      }
    }
  }

  /** Sets the totals of what flows in and out. */
  static void sums(Map<String, BigDecimal> values) {
    for (String row : new String[] {"received", "carriedIn", "carriedOut"}) {
      long sum = 0;
      for (String column : Forms.APPLICANTS.subList(0, 6)) {
        sum += value(values, "applications." + row + "." + column);
      }
      put(values, "applications." + row + ".total", sum);
    }
  }

  private static long value(Map<String, BigDecimal> values, String id) {
    return values.getOrDefault(id, BigDecimal.ZERO).longValueExact();
  }

  private static void put(Map<String, BigDecimal> values, String id, long value) {
    values.put(id, BigDecimal.valueOf(value));
  }
}
