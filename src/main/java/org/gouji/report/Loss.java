package org.gouji.report;

import java.util.List;
import org.gouji.document.Quote;

/**
 * Something that was lost in reading or in the source text; never held against the agency.
 *
 * @param code stable word: {@code cells-lost}, {@code rows-lost}, {@code table-unread}, {@code
 *     table-repeated}, {@code more-reports}, {@code title-unread}, or a {@link
 *     org.gouji.document.ReadProblem}'s code
 * @param detail names for the message; may be empty
 * @param cells ids of the cells concerned
 * @param quotes the passages concerned
 */
public record Loss(String code, String detail, List<String> cells, List<Quote> quotes) {

  public Loss {
    cells = List.copyOf(cells);
    quotes = List.copyOf(quotes);
  }
}
