package org.gouji.collection.fact;

import java.time.LocalDate;
import org.gouji.document.Quote;
import org.gouji.finding.About;

/**
 * A report that the roster expects and that is not there.
 *
 * @param name the agency
 * @param year report year
 * @param deadline the last day for it
 * @param due whether that day has passed
 * @param roster name of the roster in outputs
 * @param quote its line in the roster
 */
public record Awaited(
    String name, int year, LocalDate deadline, boolean due, String roster, Quote quote) {

  /** What findings are held against: the roster, as there is no report. */
  public About about() {
    return new About(roster, year);
  }
}
