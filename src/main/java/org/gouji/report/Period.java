package org.gouji.report;

import java.time.LocalDate;
import org.gouji.document.Quote;

/**
 * The period that the report says its figures are for.
 *
 * @param from first day
 * @param to last day
 * @param quote the words
 */
public record Period(LocalDate from, LocalDate to, Quote quote) {

  public int year() {
    return from.getYear();
  }

  /** Whether any day of a year is in it. */
  public boolean touches(int year) {
    return from.getYear() <= year && year <= to.getYear();
  }

  /** Whether it is one whole calendar year. */
  public boolean isWholeYear() {
    return from.getDayOfYear() == 1
        && to.getMonthValue() == 12
        && to.getDayOfMonth() == 31
        && from.getYear() == to.getYear();
  }
}
