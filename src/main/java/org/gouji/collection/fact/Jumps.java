package org.gouji.collection.fact;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Quote;
import org.gouji.finding.Words;

/**
 * Figures that grew or shrank beyond a factor since the year before.
 *
 * @param now the later report
 * @param before the report of the year before
 * @param details which, with both figures
 * @param cells their ids
 */
public record Jumps(Filing now, Filing before, Words details, List<String> cells) {

  public Jumps {
    cells = List.copyOf(cells);
  }

  /** The cells of both reports. */
  public List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>(now.quotes(cells));
    quotes.addAll(before.quotes(cells));
    return quotes;
  }
}
