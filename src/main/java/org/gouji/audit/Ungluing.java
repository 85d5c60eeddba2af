package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.document.Quote;
import org.gouji.finding.SplitConflict;
import org.gouji.finding.Words;
import org.gouji.repair.GluedDigits;
import org.gouji.report.GluedTable;
import org.gouji.report.Identity;
import org.gouji.report.Report;

/** Takes tables apart whose cells ran together, where their own arithmetic leaves one way. */
final class Ungluing {

  private final List<Identity> identities;
  private final Map<String, BigDecimal> deduced = new TreeMap<>();
  private final List<SplitConflict> conflicts = new ArrayList<>();

  Ungluing(Report report) {
    this.identities =
        report.identities().stream().filter(identity -> identity.relation().equals("=")).toList();
    report.glued().forEach(this::take);
  }

  /** By cell id, the figures that one way alone leaves. */
  Map<String, BigDecimal> deduced() {
    return deduced;
  }

  /** What figures split by their rows' own sums do not satisfy. */
  List<SplitConflict> conflicts() {
    return conflicts;
  }

  private void take(GluedTable table) {
    Map<GluedTable.Row, List<List<BigDecimal>>> splits = new LinkedHashMap<>();
    for (GluedTable.Row row : table.rows()) splits.put(row, GluedRow.splits(row));
    boolean each = splits.values().stream().allMatch(ways -> ways.size() == 1);
    splits.forEach(
        (row, ways) -> {
          if (ways.size() == 1) put(row, ways.get(0));
        });
    List<Identity> across = across(table);
    if (each) test(table, across);
    else together(splits, across).forEach(this::put);
  }

  private void put(GluedTable.Row row, List<BigDecimal> figures) {
    for (int i = 0; i < row.cells().size(); i++) deduced.put(row.cells().get(i), figures.get(i));
  }

  /** The identities of a table that no single row's split served. */
  private List<Identity> across(GluedTable table) {
    Set<String> cells = new HashSet<>(table.cells());
    return identities.stream()
        .filter(identity -> cells.containsAll(identity.cellIds()))
        .filter(
            identity ->
                table.rows().stream().noneMatch(r -> r.cells().containsAll(identity.cellIds())))
        .toList();
  }

  /**
   * The only choice of ways that satisfies the identities across rows; empty where there is none.
   */
  private static Map<GluedTable.Row, List<BigDecimal>> together(
      Map<GluedTable.Row, List<List<BigDecimal>>> splits, List<Identity> across) {
    Map<String, GluedTable.Row> names = new LinkedHashMap<>();
    LinkedHashMap<String, List<List<Long>>> candidates = new LinkedHashMap<>();
    for (Map.Entry<GluedTable.Row, List<List<BigDecimal>>> row : splits.entrySet()) {
      String name = row.getKey().cells().get(0);
      names.put(name, row.getKey());
      List<List<Long>> ways = new ArrayList<>();
      for (List<BigDecimal> way : row.getValue()) {
        if (way.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0)) {
          ways.add(way.stream().map(BigDecimal::longValue).toList());
        }
      }
      candidates.put(name, ways);
    }
    if (across.isEmpty()) return Map.of();
    Optional<Map<String, List<Long>>> only =
        GluedDigits.tableSplit(candidates, terms(across), (row, i) -> cell(names, row, i));
    Map<GluedTable.Row, List<BigDecimal>> chosen = new LinkedHashMap<>();
    only.ifPresent(
        table ->
            table.forEach(
                (name, way) -> {
                  GluedTable.Row row = names.get(name);
                  if (row != null) chosen.put(row, way.stream().map(BigDecimal::valueOf).toList());
                }));
    return chosen;
  }

  private static String cell(Map<String, GluedTable.Row> rows, String name, int index) {
    GluedTable.Row row = rows.get(name);
    return row == null ? "" : row.cells().get(index);
  }

  private static List<org.gouji.repair.Identity> terms(List<Identity> identities) {
    List<org.gouji.repair.Identity> all = new ArrayList<>();
    for (Identity identity : identities) {
      Map<String, Integer> terms = new TreeMap<>();
      identity.left().forEach(cell -> terms.merge(cell.id(), 1, Integer::sum));
      identity.right().forEach(cell -> terms.merge(cell.id(), -1, Integer::sum));
      all.add(new org.gouji.repair.Identity(identity.id() + " " + all.size(), terms));
    }
    return all;
  }

  private void test(GluedTable table, List<Identity> across) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    Set<String> cells = new LinkedHashSet<>();
    for (Identity identity : across) {
      BigDecimal left = sum(identity.left().stream().map(cell -> cell.id()).toList());
      BigDecimal right = sum(identity.right().stream().map(cell -> cell.id()).toList());
      if (left.compareTo(right) == 0) continue;
      cells.addAll(identity.cellIds());
      zh.add(identity.named() + "，两边为 " + left + " 和 " + right);
      en.add(identity.id() + " " + identity.subject() + ": " + left + " and " + right);
    }
    if (zh.isEmpty()) return;
    List<Quote> evidence =
        table.rows().stream()
            .filter(row -> row.cells().stream().anyMatch(cells::contains))
            .filter(row -> row.cells().stream().anyMatch(this::counts))
            .map(GluedTable.Row::quote)
            .distinct()
            .toList();
    Words details = new Words(String.join("；", zh), String.join("; ", en));
    conflicts.add(
        new SplitConflict(table.id(), table.name(), details, List.copyOf(cells), evidence));
  }

  private boolean counts(String cell) {
    return deduced.getOrDefault(cell, BigDecimal.ZERO).signum() != 0;
  }

  private BigDecimal sum(List<String> cells) {
    return cells.stream()
        .map(cell -> deduced.getOrDefault(cell, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
