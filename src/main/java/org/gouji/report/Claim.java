package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
    List<Quote> cellQuotes) {

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

  /** How a figure in the prose stands to the table. */
  public enum Agreement {
    AGREES,
    /** It equals none of the acceptable values. */
    CONTRADICTS,
    /** The table has not been read where it matters. */
    UNKNOWN
  }

  /** What the table is called. */
  public String tableName() {
    return switch (table()) {
      case "proactive" -> "表二";
      case "applications" -> "表三";
      case "review" -> "表四";
      default -> "统计表";
    };
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
        && cellQuotes.equals(it.cellQuotes);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + value.hashCode();
  }
}
