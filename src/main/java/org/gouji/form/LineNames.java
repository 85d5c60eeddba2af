package org.gouji.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows or the columns of a table by the names that people give them: the label, with or without
 * its number and what it says in brackets, or a key. Where rows of several groups bear a label,
 * that of the group's first row and {@code ·} before it tell which is meant.
 */
final class LineNames {

  /** After the name of a group of rows: all of them. */
  private static final String ALL = "各项";

  /** Ids by key; several where several lines bear the name. */
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();

  private final Map<String, Set<String>> groups = new LinkedHashMap<>();
  private final Set<String> all = new LinkedHashSet<>();

  private LineNames() {}

  static LineNames rows(FormTable table) {
    LineNames names = new LineNames();
    Map<String, String> heads = new HashMap<>();
    table
        .rows()
        .forEach(
            row -> {
              names.add(row.id(), row.label(), row.variants());
              for (String key : row.keys()) names.put(key, row.id());
              int dot = row.id().indexOf('.');
              String head = heads.putIfAbsent(row.id().substring(0, Math.max(0, dot)), row.label());
              if (dot > 0 && head != null)
                names.put(withoutBracket(head) + withoutBracket(row.label()), row.id());
              String under = row.under();
              if (under == null) return;
              names.groups.computeIfAbsent(key(under), it -> new LinkedHashSet<>()).add(row.id());
            });
    return names;
  }

  static LineNames columns(FormTable table) {
    LineNames names = new LineNames();
    for (FormTable.RowSet set : table.sets()) {
      for (FormTable.Column column : set.columns()) {
        names.add(column.id(), column.label(), column.variants());
      }
    }
    return names;
  }

  private void add(String id, String label, List<String> variants) {
    all.add(id);
    put(label, id);
    put(withoutBracket(label), id);
    for (String variant : variants) put(variant, id);
  }

  /** The label without what it says in brackets at its end, and without its number. */
  private static String withoutBracket(String label) {
    String bare = Labels.withoutNumber(label);
    int bracket = Math.max(bare.indexOf('（', 1), bare.indexOf('(', 1));
    return bracket > 0 ? bare.substring(0, bracket) : bare;
  }

  private void put(String name, String id) {
    String key = key(name);
    if (!key.isEmpty()) ids.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(id);
  }

  private static String key(String name) {
    return Labels.bare(name);
  }

  /**
   * What a name stands for in a relation: an id, {@code a.*} for all rows below {@code a}, or a sum
   * of ids.
   *
   * @return several where several lines bear the name; empty where none does
   */
  Collection<String> find(String name) {
    if (all.contains(name)) return List.of(name);
    boolean group = name.endsWith(ALL) && name.length() > ALL.length();
    String stem = group ? name.substring(0, name.length() - ALL.length()) : name;
    Set<String> members = group ? groups.get(key(stem)) : null;
    if (members != null) return List.of(sum(members));
    return ids.getOrDefault(key(stem), Set.of());
  }

  /** Whether what a name stands for is one row or column, not a group of them. */
  boolean isLine(String id) {
    return all.contains(id);
  }

  private String sum(Set<String> members) {
    String first = members.iterator().next();
    int dot = first.indexOf('.');
    String stem = dot < 0 ? "" : first.substring(0, dot + 1);
    List<String> below = new ArrayList<>();
    for (String id : all) if (!stem.isEmpty() && id.startsWith(stem)) below.add(id);
    return Set.copyOf(below).equals(members) ? stem + "*" : String.join(" + ", members);
  }

  /** All names, for people who look for one. */
  Collection<String> known() {
    Set<String> known = new LinkedHashSet<>(ids.keySet());
    groups.keySet().forEach(group -> known.add(group + ALL));
    return known;
  }
}
