package org.gouji.collection.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Quote;

/**
 * A report of an agency that was made of others by a reform, so that its figures do not follow from
 * theirs.
 *
 * @param now the first report after it
 * @param before the reports of the year before, of agencies that ended, at least one
 */
public record Succession(Filing now, List<Filing> before) {

  public Succession {
    before = before.stream().sorted(Comparator.comparing(Filing::report)).toList();
  }

  /** The agencies that ended, as a message lists them. */
  public String names() {
    return before.stream().map(Filing::name).distinct().collect(Collectors.joining("、"));
  }

  /** How the reports begin. */
  public List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    quotes.add(now.quote());
    before.forEach(it -> quotes.add(it.quote()));
    return quotes;
  }
}
