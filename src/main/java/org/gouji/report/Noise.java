package org.gouji.report;

import java.util.List;
import org.gouji.document.Quote;

/**
 * A sign that the text is not the agency's own page any more.
 *
 * @param kind {@code replaced} (a foreign domain where a name belongs, words of gambling sites) or
 *     {@code pinyin}
 * @param quotes the first places it is seen
 * @param count how often it is seen
 */
public record Noise(String kind, List<Quote> quotes, int count) {

  public Noise {
    quotes = List.copyOf(quotes);
  }
}
