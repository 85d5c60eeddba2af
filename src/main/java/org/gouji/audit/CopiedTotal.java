package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.finding.Words;
import org.gouji.report.Cell;
import org.jspecify.annotations.Nullable;

/** Totals hold just what the totals of one other row or column hold. */
final class CopiedTotal {

  /** Figures of one digit are alike by chance. */
  private static final BigDecimal LEAST_TELLING = BigDecimal.TEN;

  private CopiedTotal() {}

  static @Nullable Diagnosis fit(Breakage breakage) {
    for (String id : LeftOut.kinds(breakage)) {
      Map<String, BigDecimal> meant = breakage.totalsMeant(id);
      if (!breakage.explainedBy(meant)) continue;
      List<Cell> wrong = new ArrayList<>();
      for (String cell : new TreeSet<>(meant.keySet())) wrong.add(breakage.cells().get(cell));
      Diagnosis rows = copied(wrong, true, meant, breakage);
      Diagnosis columns = copied(wrong, false, meant, breakage);
      if (rows != null && columns != null) return null;
      if (rows != null || columns != null) return rows != null ? rows : columns;
    }
    return null;
  }

  /** Looks for the only other row (or column) that holds the same in every one of the columns. */
  private static @Nullable Diagnosis copied(
      List<Cell> wrong, boolean fromRow, Map<String, BigDecimal> meant, Breakage breakage) {
    Set<String> sources = null;
    boolean telling = false;
    for (Cell cell : wrong) {
      Set<String> alike = new TreeSet<>();
      for (Cell other : breakage.cells().values()) {
        boolean beside =
            other.table().equals(cell.table())
                && !other.id().equals(cell.id())
                && !meant.containsKey(other.id())
                && (fromRow
                    ? other.column().equals(cell.column())
                    : other.row().equals(cell.row()));
        if (beside && Amounts.same(other.value(), cell.value())) {
          alike.add(fromRow ? other.row() : other.column());
        }
      }
      telling |= cell.value() != null && cell.value().compareTo(LEAST_TELLING) >= 0;
      if (sources == null) sources = alike;
      else sources.retainAll(alike);
    }
    if (sources == null || sources.size() != 1 || !telling) return null;
    return diagnosis(
        wrong.get(wrong.size() - 1), sources.iterator().next(), fromRow, meant, breakage);
  }

  private static Diagnosis diagnosis(
      Cell wrong, String line, boolean row, Map<String, BigDecimal> meant, Breakage breakage) {
    String source =
        breakage.cells().values().stream()
            .filter(cell -> cell.table().equals(wrong.table()))
            .filter(
                cell ->
                    row
                        ? cell.row().equals(line) && cell.column().equals(wrong.column())
                        : cell.column().equals(line) && cell.row().equals(wrong.row()))
            .map(Cell::id)
            .findFirst()
            .orElseThrow();
    String from = CellNames.of(source, breakage.cells());
    String to = CellNames.of(wrong.id(), breakage.cells());
    return new Diagnosis(
        "totalCopied",
        new Words(
            "“" + to + "”与“" + from + "”的数字相同，疑误抄了另一" + (row ? "行" : "列"),
            "\""
                + to
                + "\" holds the figure of \""
                + from
                + "\": probably copied from the wrong line"),
        meant);
  }
}
