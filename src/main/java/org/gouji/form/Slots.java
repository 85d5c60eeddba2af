package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;

/**
 * The rows that any version of a table has, in one order, with all labels they are known by.
 * Immutable.
 */
final class Slots {

  /**
   * A row of some version.
   *
   * @param id row id
   * @param labels keys of all labels it is known by, numbers in front left out
   * @param keys keys of fragments enough to know it
   */
  record Slot(String id, Set<String> labels, List<String> keys) {}

  private final List<Slot> slots;
  private final Map<String, List<Integer>> byLabel = new HashMap<>();
  private final Set<String> headings = new HashSet<>();
  private final Map<String, String> columns = new HashMap<>();
  private final List<String> newestFirst;
  private final Map<String, List<String>> newRows = new HashMap<>();
  private final Map<String, List<String>> goneRows = new HashMap<>();
  private final Map<String, Set<String>> rows = new HashMap<>();

  /**
   * @param versions newest first
   */
  Slots(List<Forms.Versioned> versions) {
    List<String> order = new ArrayList<>();
    Map<String, Set<String>> labels = new HashMap<>();
    Map<String, List<String>> keys = new HashMap<>();
    for (Forms.Versioned version : versions) {
      int at = 0;
      for (RowSet set : version.table().sets()) {
        if (!set.heading().isEmpty()) headings.add(Labels.bare(set.heading()));
        for (Column column : set.columns()) {
          columns.putIfAbsent(Labels.bare(column.label()), column.id());
          for (String variant : column.variants()) {
            columns.putIfAbsent(Labels.bare(variant), column.id());
          }
        }
        for (Row row : set.rows()) {
          int known = order.indexOf(row.id());
          if (known < 0) order.add(at++, row.id());
          else at = known + 1;
          collect(row, labels.computeIfAbsent(row.id(), id -> new HashSet<>()));
          List<String> fragments = keys.computeIfAbsent(row.id(), id -> new ArrayList<>());
          row.keys().stream().map(Labels::key).forEach(fragments::add);
        }
      }
      for (String heading : version.table().headings()) headings.add(Labels.bare(heading));
    }
    List<Slot> all = new ArrayList<>();
    for (String id : order) {
      Slot slot = new Slot(id, labels.getOrDefault(id, Set.of()), keys.getOrDefault(id, List.of()));
      for (String label : slot.labels()) {
        byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(all.size());
      }
      all.add(slot);
    }
    slots = List.copyOf(all);
    newestFirst = versions.stream().map(Forms.Versioned::version).toList();
    for (int i = 0; i < versions.size(); i++) {
      Forms.Versioned version = versions.get(i);
      rows.put(version.version(), version.table().rows().map(Row::id).collect(Collectors.toSet()));
      newRows.put(version.version(), beside(version, versions.subList(i + 1, versions.size())));
      goneRows.put(version.version(), beside(version, versions.subList(0, i)));
    }
  }

  private static void collect(Row row, Set<String> labels) {
    labels.add(Labels.bare(row.label()));
    row.variants().forEach(label -> labels.add(Labels.bare(label)));
    row.outdated().forEach(label -> labels.add(Labels.bare(label)));
  }

  /** Its rows that none of the others has; none where there are no others. */
  private List<String> beside(Forms.Versioned version, List<Forms.Versioned> others) {
    if (others.isEmpty()) return List.of();
    Set<String> known =
        others.stream().flatMap(it -> it.table().rows()).map(Row::id).collect(Collectors.toSet());
    return version
        .table()
        .rows()
        .filter(row -> !known.contains(row.id()) && column(Labels.bare(row.label())).isEmpty())
        .map(Row::id)
        .toList();
  }

  List<String> newestFirst() {
    return newestFirst;
  }

  /**
   * Ids of the rows that came with a version: none that an older one has, or whose label columns
   * share.
   */
  List<String> newRows(String version) {
    return newRows.getOrDefault(version, List.of());
  }

  /** Ids of the rows that went after a version: none that a newer one has. */
  List<String> goneRows(String version) {
    return goneRows.getOrDefault(version, List.of());
  }

  /** Whether a version has a row. */
  boolean has(String version, String row) {
    return rows.getOrDefault(version, Set.of()).contains(row);
  }

  List<Slot> all() {
    return slots;
  }

  /** Indexes of the slots known by exactly that bare key. */
  List<Integer> exact(String key) {
    return byLabel.getOrDefault(key, List.of());
  }

  /** How surely a label that is none of the exact ones means that slot: 0 to 0.9. */
  double guess(String key, int slot) {
    if (key.length() < 2) return 0;
    Slot candidate = slots.get(slot);
    double best = 0;
    for (String fragment : candidate.keys()) {
      if (key.contains(fragment)) best = Math.max(best, 0.9);
    }
    for (String label : candidate.labels()) {
      boolean cut = key.length() >= 4 && (label.contains(key) || key.contains(label));
      if (cut && label.length() >= 4) best = Math.max(best, 0.75);
      double alike = Labels.similarity(label, key);
      if (alike >= 0.5) best = Math.max(best, 0.85 * alike);
    }
    return best;
  }

  /** Whether a text is a label of this table, so that it cannot be a cell's content. */
  boolean isLabel(String text) {
    if (text.length() < 2) return false;
    String key = Labels.bare(text);
    return isHeading(key) || byLabel.containsKey(key) || columns.containsKey(key);
  }

  boolean anyLabel(List<org.gouji.document.Grid.Cell> cells) {
    return cells.stream().anyMatch(cell -> isLabel(cell.text()));
  }

  /** The bare keys of all rows, columns and headings. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>(byLabel.keySet());
    keys.addAll(headings);
    keys.addAll(columns.keySet());
    return keys;
  }

  boolean isHeading(String key) {
    return headings.contains(key);
  }

  /** Column id known by that bare key; empty where none is. */
  java.util.Optional<String> column(String bareKey) {
    return java.util.Optional.ofNullable(columns.get(bareKey));
  }
}
