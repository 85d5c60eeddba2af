package org.gouji.collection.fact;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Quote;

/**
 * Two different reports of one agency for one year.
 *
 * @param filing the one
 * @param other the other, which says more or is the same in all but figures
 * @param sameProse whether the words are the same, so that one is likely a corrected version
 * @param cells cells in which they differ
 */
public record Rival(Filing filing, Filing other, boolean sameProse, List<String> cells) {

  public Rival {
    cells = List.copyOf(cells);
  }

  /** Where they differ, or how they begin. */
  public List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    if (cells.isEmpty()) {
      quotes.add(filing.quote());
      quotes.add(other.quote());
    } else {
      quotes.addAll(filing.quotes(cells));
      quotes.addAll(other.quotes(cells));
    }
    return quotes;
  }
}
