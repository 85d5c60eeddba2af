package org.gouji.collection.cross;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gouji.collection.fact.Filing;
import org.gouji.collection.fact.Publication;
import org.gouji.collection.roster.RosterEntry;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.report.Level;
import org.gouji.report.Published;
import org.jspecify.annotations.Nullable;

/** When reports were published and by when they had to be. */
final class Dates {

  private final Deadlines deadlines;
  private final String roster;

  /**
   * @param roster name of the roster in outputs
   */
  Dates(Deadlines deadlines, String roster) {
    this.deadlines = deadlines;
    this.roster = roster;
  }

  /** The fact about a report's day; null where the day or the deadline is unknown. */
  @Nullable Publication publication(Group group, Filing filing, @Nullable RosterEntry entry) {
    int year = group.year();
    LocalDate deadline = deadline(year, entry, filing.level(), filing.levelCertain());
    if (deadline == null) return null;
    LocalDate recorded = entry == null ? null : entry.published(year);
    if (entry != null && recorded != null) {
      return publication(filing, recorded, true, deadline, quotes(roster, entry.quote()));
    }
    Snapshot teller = teller(group);
    Published told = teller == null ? null : teller.published();
    if (teller == null || told == null) return null;
    return publication(filing, told.date(), false, deadline, quotes(teller.report(), told.quote()));
  }

  /** A passage of a file; none where only its metadata say it. */
  private static List<Quote> quotes(String file, Quote quote) {
    if (quote.place().equals(Place.NONE)) return List.of();
    return List.of(new Quote(quote.place().in(file), quote.text()));
  }

  private static Publication publication(
      Filing filing, LocalDate day, boolean recorded, LocalDate deadline, List<Quote> quotes) {
    int late = (int) ChronoUnit.DAYS.between(deadline, day);
    return new Publication(filing, day, recorded, deadline, late, quotes);
  }

  /** Which file of the report gives the earliest day that can be true. */
  private static @Nullable Snapshot teller(Group group) {
    Snapshot earliest = null;
    LocalDate first = LocalDate.MAX;
    for (Snapshot file : group.files()) {
      Published told = file.published();
      if (told == null || told.date().getYear() <= group.year()) continue;
      if (!told.date().isBefore(first)) continue;
      first = told.date();
      earliest = file;
    }
    return earliest;
  }

  /** The last day for a report: the roster's, else that of the rules; null where there is none. */
  @Nullable LocalDate deadline(
      int year, @Nullable RosterEntry entry, Level level, boolean certain) {
    MonthDay own = entry == null ? null : entry.deadline();
    if (own != null) return own.atYear(year + 1);
    Level listed = entry == null ? Level.UNKNOWN : level(entry.agency().level());
    return listed == Level.UNKNOWN
        ? deadlines.of(year, level, certain)
        : deadlines.of(year, listed, true);
  }

  /** The kind of agency that a roster's word for its level means. */
  private static Level level(String word) {
    if (word.matches(".*(?:乡|镇|苏木).*|(?i)township")) return Level.TOWNSHIP;
    if (word.matches(".*(?:街道|派出|管委会|开发区).*|(?i)agent")) return Level.AGENT;
    if (word.matches(".*(?:部门|局|委|办).*|(?i)department")) return Level.DEPARTMENT;
    if (word.matches(".*(?:政府|省|市|州|县|区|旗).*|(?i)government")) return Level.GOVERNMENT;
    return Level.UNKNOWN;
  }
}
