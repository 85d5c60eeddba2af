package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.document.Quote;

/**
 * A figure in the prose that a table has too.
 *
 * @param kind what is counted, as {@code rules/vocabulary/claims.yaml} names it
 * @param name the same in words
 * @param value the figure
 * @param unit its unit
 * @param plain whether thing, period and scope are plainly those of the table
 * @param weight {@code error} or {@code warning}: how grave a contradiction is
 * @param agreement how it stands to the table
 * @param acceptable the table's acceptable values, those that could be read
 * @param cells ids of the cells they rest on
 * @param quote the words
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
    List<String> cells,
    Quote quote,
    List<Quote> cellQuotes) {

  public Claim {
    acceptable = List.copyOf(acceptable);
    cells = List.copyOf(cells);
    cellQuotes = List.copyOf(cellQuotes);
  }

  /** How a figure in the prose stands to the table. */
  public enum Agreement {
    AGREES,
    /** It equals none of the acceptable values. */
    CONTRADICTS,
    /** The table has not been read where it matters. */
    UNKNOWN
  }
}
