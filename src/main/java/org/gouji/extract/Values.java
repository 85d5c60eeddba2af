package org.gouji.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Quote;
import org.gouji.report.Cell;
import org.jspecify.annotations.Nullable;

/** Sums over the cells of a report. */
final class Values {

  private final Map<String, Cell> cells = new LinkedHashMap<>();

  private final Set<String> lost;

  /**
   * @param lost ids of cells whose figures were lost in reading
   */
  Values(List<Cell> cells, Set<String> lost) {
    for (Cell cell : cells) this.cells.put(cell.id(), cell);
    this.lost = lost;
  }

  /**
   * A sum.
   *
   * @param value null where a cell of it holds no number
   * @param cells the cells that the report has of it
   * @param present whether the report has all terms' rows
   * @param lost whether a figure of it was lost in reading
   * @param least what it comes to at least, as no count is negative; null where terms are taken
   *     away
   * @param terms coefficient by cell id
   */
  record Sum(
      @Nullable BigDecimal value,
      List<String> cells,
      boolean present,
      boolean lost,
      @Nullable BigDecimal least,
      Map<String, Integer> terms) {}

  /**
   * Adds up cells.
   *
   * @param terms cell ids joined by {@code +} and {@code -}; {@code a.*.b} stands for all cells
   *     whose id begins with {@code a.} and ends with {@code .b}, and for {@code a.b} itself
   */
  Sum sum(String terms) {
    BigDecimal total = BigDecimal.ZERO;
    boolean known = true;
    boolean present = true;
    boolean gone = false;
    List<String> used = new ArrayList<>();
    Map<String, Integer> coefficients = new LinkedHashMap<>();
    int sign = 1;
    for (String word : terms.split(" ", -1)) {
      if (word.equals("+") || word.equals("-")) {
        sign = word.equals("+") ? 1 : -1;
        continue;
      }
      List<Cell> members = members(word);
      if (members.isEmpty()) present = false;
      for (Cell cell : members) {
        used.add(cell.id());
        coefficients.merge(cell.id(), sign, Integer::sum);
        BigDecimal value = cell.value();
        gone |= lost.contains(cell.id());
        if (value == null) known = false;
        else total = sign > 0 ? total.add(value) : total.subtract(value);
      }
    }
    BigDecimal least = coefficients.values().stream().allMatch(n -> n > 0) ? total : null;
    return new Sum(known && present ? total : null, used, present, gone, least, coefficients);
  }

  private List<Cell> members(String id) {
    int star = id.indexOf(".*");
    if (star < 0) {
      Cell cell = cells.get(id);
      return cell == null ? List.of() : List.of(cell);
    }
    String start = id.substring(0, star);
    String end = id.substring(star + 2);
    List<Cell> members = new ArrayList<>();
    for (Cell cell : cells.values()) {
      boolean below = cell.id().startsWith(start + ".") && cell.id().endsWith(end);
      if (below || cell.id().equals(start + end)) members.add(cell);
    }
    return members;
  }

  /** Places and texts of cells. */
  List<Quote> quotes(List<String> ids) {
    List<Quote> quotes = new ArrayList<>();
    for (String id : ids) {
      Cell cell = cells.get(id);
      if (cell != null && !cell.quote().text().isEmpty()) quotes.add(cell.quote());
    }
    return quotes;
  }
}
