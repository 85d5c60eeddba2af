package org.gouji.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.gouji.document.Quote;

/**
 * The day on which the page says it was published.
 *
 * @param date the day; the earliest where the page gives several
 * @param quote the words; without a place where only the page's metadata say it
 */
public record Published(LocalDate date, Quote quote) {

  /** A day of the year after the report's, by which it has to be published. */
  public static LocalDate deadline(int reportYear, int month, int day) {
    return MonthDay.of(month, day).atYear(reportYear + 1);
  }

  /** How many days after that it was published; 0 where it was in time. */
  public long daysLate(int reportYear, int month, int day) {
    return Math.max(0, ChronoUnit.DAYS.between(deadline(reportYear, month, day), date));
  }
}
