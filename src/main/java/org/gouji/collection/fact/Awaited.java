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
 * @param doubtful how many documents of the run could be it, as they name no agency or year that is
 *     sure
 * @param line line of the roster
 * @param quote the line
 */
public record Awaited(
    String name, int year, LocalDate deadline, boolean due, int doubtful, int line, Quote quote) {

  /** What findings are held against: the line of the roster, as there is no report. */
  public About about() {
    return new About(line + "/" + year, year);
  }
}
