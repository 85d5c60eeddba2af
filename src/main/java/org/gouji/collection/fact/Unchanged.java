package org.gouji.collection.fact;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Quote;

/**
 * A report all of whose figures are those of the year before.
 *
 * @param now the later report
 * @param before the report of the year before
 * @param figures how many figures other than 0 are the same
 * @param cells ids of some of them
 */
public record Unchanged(Filing now, Filing before, int figures, List<String> cells) {

  public Unchanged {
    cells = List.copyOf(cells);
  }

  /** Some of the figures, in both reports. */
  public List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>(now.quotes(cells));
    quotes.addAll(before.quotes(cells));
    return quotes;
  }
}
