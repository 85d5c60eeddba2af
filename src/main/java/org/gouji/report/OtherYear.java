package org.gouji.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.Quote;

/**
 * A sentence with figures that speaks of another year as if it were the report's.
 *
 * @param year the year it names
 * @param quote the sentence
 */
public record OtherYear(int year, Quote quote) {

  /** Quotes of a collection of these facts. */
  public static List<Quote> quotes(Collection<?> facts) {
    return facts.stream()
        .map(OtherYear.class::cast)
        .map(OtherYear::quote)
        .sorted(Comparator.comparing(Quote::place))
        .toList();
  }
}
