package org.gouji.collection.roster;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.gouji.collection.agency.Listed;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A line of a roster: an agency that must report.
 *
 * @param agency who
 * @param deadline the day of the year after the report year by which it must; null where the
 *     deadlines of the rules hold
 * @param published the days on which reports of it were published; a day belongs to the report of
 *     the year before
 * @param quote the line, with its place
 */
public record RosterEntry(
    Listed agency, @Nullable MonthDay deadline, List<LocalDate> published, Quote quote) {

  public RosterEntry {
    published = List.copyOf(published);
  }

  /** The earliest day on which a year's report was published; null where the roster has none. */
  public @Nullable LocalDate published(int year) {
    return published.stream()
        .filter(day -> day.getYear() == year + 1)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
