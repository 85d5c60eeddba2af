package org.gouji.collection.fact;

import java.time.LocalDate;
import java.util.List;
import org.gouji.document.Quote;

/**
 * When a report was published and by when it had to be.
 *
 * @param filing the report
 * @param published the day
 * @param recorded whether the roster gives the day; else the page says it of itself
 * @param deadline the last day
 * @param late by how many days it was late; 0 or less where it was not
 * @param quotes where the day stands
 */
public record Publication(
    Filing filing,
    LocalDate published,
    boolean recorded,
    LocalDate deadline,
    int late,
    List<Quote> quotes) {

  public Publication {
    quotes = List.copyOf(quotes);
  }
}
