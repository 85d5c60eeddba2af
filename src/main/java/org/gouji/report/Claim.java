package org.gouji.report;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A figure in the prose that a table has too.
 *
 * @param kind what is counted, as {@code rules/vocabulary/claims.csv} names it
 * @param name the same in words
 * @param value the figure
 * @param unit its unit
 * @param plain whether thing, period and scope are plainly those of the table
 * @param weight {@code error} or {@code warning}: how grave a contradiction is
 * @param agreement how it stands to the table
 * @param acceptable the table's acceptable values, those that could be read
 * @param sums the sums they are, each as coefficient by cell id
 * @param cells ids of the cells they rest on
 * @param quotes the words; several where the text contradicts the same cells with the same figure
 *     more than once
 * @param cellQuotes the table's cells
 * @param deduced whether a cell is blank and its only possible figure follows from the identities
 */
public record Claim(
    String kind,
    String name,
    BigDecimal value,
    String unit,
    boolean plain,
    String weight,
    Agreement agreement,
    List<BigDecimal> acceptable,
    List<Map<String, Integer>> sums,
    List<String> cells,
    List<Quote> quotes,
    List<Quote> cellQuotes,
    boolean deduced) {

  public Claim {
    acceptable = List.copyOf(acceptable);
    sums = List.copyOf(sums);
    cells = List.copyOf(cells);
    quotes = List.copyOf(quotes);
    cellQuotes = List.copyOf(cellQuotes);
  }

  /** The table whose cells it rests on. */
  public String table() {
    return cells.isEmpty() ? "" : cells.get(0).substring(0, cells.get(0).indexOf('.'));
  }

  public boolean isContradiction() {
    return agreement == Agreement.CONTRADICTS;
  }

  public boolean isUnknown() {
    return agreement == Agreement.UNKNOWN;
  }

  /** The same, where thing, period and scope may be others than those of the table. */
  public Claim doubtful() {
    return with(false, agreement, acceptable, quotes, deduced);
  }

  /** This and another that contradicts the same cells by the same figure, put into one. */
  public Claim and(Claim other) {
    Set<Quote> all = new LinkedHashSet<>(quotes);
    all.addAll(other.quotes);
    return with(plain || other.plain, agreement, acceptable, List.copyOf(all), deduced);
  }

  /** The same as a contradiction to values that the identities leave for blank cells. */
  public Claim contradicting(List<BigDecimal> values) {
    return with(plain, Agreement.CONTRADICTS, values, quotes, true);
  }

  private Claim with(
      boolean plainly,
      Agreement stands,
      List<BigDecimal> values,
      List<Quote> words,
      boolean follows) {
    return new Claim(
        kind,
        name,
        value,
        unit,
        plainly,
        weight,
        stands,
        values,
        sums,
        cells,
        words,
        cellQuotes,
        follows);
  }

  /** How a figure in the prose stands to the table. */
  public enum Agreement {
    AGREES,
    /** It equals none of the acceptable values. */
    CONTRADICTS,
    /** The table has not been read where it matters. */
    UNKNOWN
  }

  /** What the table is called, and where its figure is deduced, that it is. */
  public String tableName() {
    String called =
        switch (table()) {
          case "proactive" -> "表二";
          case "applications" -> "表三";
          case "review" -> "表四";
          default -> "统计表";
        };
    return deduced ? called + "（格内留空，由勾稽关系推出）" : called;
  }

  /** The acceptable values in words: {@code 74 或 75}. */
  public String acceptableText() {
    return String.join(" 或 ", acceptable.stream().map(BigDecimal::toPlainString).toList());
  }

  // Written out, as those of Quote are.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim it
        && kind.equals(it.kind)
        && name.equals(it.name)
        && value.equals(it.value)
        && unit.equals(it.unit)
        && plain == it.plain
        && weight.equals(it.weight)
        && agreement == it.agreement
        && acceptable.equals(it.acceptable)
        && sums.equals(it.sums)
        && cells.equals(it.cells)
        && quotes.equals(it.quotes)
        && cellQuotes.equals(it.cellQuotes)
        && deduced == it.deduced;
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + value.hashCode();
  }
}
