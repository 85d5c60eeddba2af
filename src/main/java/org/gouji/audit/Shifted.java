package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.finding.Words;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a row or column stand one place further than they belong. It takes at least two
 * figures other than 0 that move; one alone is a figure in its neighbour's place.
 */
final class Shifted {

  static final String NAME = "shifted";

  private static final int FEWEST_MOVED = 2;

  private Shifted() {}

  /** A row or column with what it would hold. */
  private record Move(List<Cell> line, Map<String, BigDecimal> meant) {
    boolean ofTotals() {
      return meant.keySet().stream().allMatch(id -> id.endsWith(".total"));
    }
  }

  /** Where a column and the totals beside it are apart by one row, the column is named first. */
  static @Nullable Diagnosis fit(Breakage breakage) {
    List<Move> moves = new ArrayList<>();
    for (List<Cell> line : breakage.grid().lines(breakage.table())) {
      if (!onEveryBroken(line, breakage)) continue;
      for (Map<String, BigDecimal> meant : moves(line, breakage)) {
        if (breakage.explainedBy(meant)) moves.add(new Move(line, meant));
      }
    }
    moves.sort(Comparator.comparing(Move::ofTotals));
    long ofTotals = moves.stream().filter(Move::ofTotals).count();
    if (moves.isEmpty() || moves.size() - ofTotals > 1) return null;
    return diagnosis(moves.get(0).line(), moves.get(0).meant(), breakage);
  }

  private static boolean onEveryBroken(List<Cell> line, Breakage breakage) {
    Set<String> ids = line.stream().map(Cell::id).collect(Collectors.toSet());
    return breakage.broken().stream()
        .allMatch(identity -> identity.cellIds().stream().anyMatch(ids::contains));
  }

  private static Diagnosis diagnosis(
      List<Cell> line, Map<String, BigDecimal> meant, Breakage breakage) {
    boolean row = line.get(0).row().equals(line.get(line.size() - 1).row());
    List<Cell> moved = line.stream().filter(cell -> meant.containsKey(cell.id())).toList();
    String from = CellNames.of(moved.get(0).id(), breakage.cells());
    String to = CellNames.of(moved.get(moved.size() - 1).id(), breakage.cells());
    boolean strip = breakage.table().equals("review");
    return new Diagnosis(
        NAME,
        new Words(
            "“" + from + "”至“" + to + "”的数字疑整体" + (row || strip ? "左右" : "上下") + "错位一格",
            "the figures from \""
                + from
                + "\" to \""
                + to
                + "\" have probably shifted by one "
                + (row || strip ? "column" : "row")),
        meant);
  }

  /** What the line would hold if the figures between two zeros were moved one place back. */
  private static List<Map<String, BigDecimal>> moves(List<Cell> line, Breakage breakage) {
    List<Map<String, BigDecimal>> moves = new ArrayList<>();
    int[] reach = reach(line, breakage);
    for (int from = 0; from < line.size(); from++) {
      for (int to = from + FEWEST_MOVED; to < line.size(); to++) {
        if (from > reach[0] || to < reach[1]) continue;
        if (zero(line.get(from))) add(moves, line.subList(from, to + 1), 1);
        if (zero(line.get(to))) add(moves, line.subList(from, to + 1), -1);
      }
    }
    return moves;
  }

  /** First and last cell of the line in a broken identity that does not run along the line. */
  private static int[] reach(List<Cell> line, Breakage breakage) {
    List<String> ids = line.stream().map(Cell::id).toList();
    int first = line.size();
    int last = -1;
    for (Identity identity : breakage.broken()) {
      List<String> own = identity.cellIds().stream().filter(ids::contains).toList();
      if (own.size() != 1) continue;
      first = Math.min(first, ids.indexOf(own.get(0)));
      last = Math.max(last, ids.indexOf(own.get(0)));
    }
    return last < 0 ? new int[] {line.size(), -1} : new int[] {first, last};
  }

  private static boolean zero(Cell cell) {
    return cell.value() != null && cell.value().signum() == 0;
  }

  /** Takes each figure from one place further, and puts the zero at the other end. */
  private static void add(List<Map<String, BigDecimal>> moves, List<Cell> part, int step) {
    Map<String, BigDecimal> meant = new TreeMap<>();
    int figures = 0;
    for (int i = 0; i < part.size(); i++) {
      int source = i + step;
      boolean outside = source < 0 || source >= part.size();
      BigDecimal value = outside ? BigDecimal.ZERO : part.get(source).value();
      BigDecimal found = part.get(i).value();
      if (value == null || found == null) return;
      if (value.signum() != 0) figures++;
      if (value.compareTo(found) != 0) meant.put(part.get(i).id(), value);
      else if (i == 0 || i == part.size() - 1) return;
    }
    if (figures >= FEWEST_MOVED && meant.size() > 2 && !moves.contains(meant)) moves.add(meant);
  }
}
