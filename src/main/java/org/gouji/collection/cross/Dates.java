package org.gouji.collection.cross;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.collection.fact.Filing;
import org.gouji.collection.fact.Publication;
import org.gouji.collection.roster.RosterEntry;
import org.gouji.document.Quote;
import org.gouji.report.Level;
import org.jspecify.annotations.Nullable;

/** When reports were published and by when they had to be. */
final class Dates {

  private final Deadlines deadlines;

  Dates(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The fact about a report's day; null where the day or the deadline is unknown. */
  @Nullable Publication publication(Group group, Filing filing, @Nullable RosterEntry entry) {
    int year = group.year();
    LocalDate recorded = entry == null ? null : entry.published(year);
    LocalDate day = recorded == null ? told(group) : recorded;
    LocalDate deadline = deadline(year, entry, filing.level(), filing.levelCertain());
    if (day == null || deadline == null) return null;
    List<Quote> quotes =
        recorded == null
            ? filing.evidence().day(day)
            : List.of(Objects.requireNonNull(entry).quote());
    int late = (int) ChronoUnit.DAYS.between(deadline, day);
    return new Publication(filing, day, recorded != null, deadline, late, quotes);
  }

  /** The earliest day that any file of the report gives and that can be true. */
  private static @Nullable LocalDate told(Group group) {
    return Stream.concat(Stream.of(group.main()), group.copies(group.main()).stream())
        .map(Snapshot::published)
        .filter(day -> day != null && day.getYear() > group.year())
        .min(LocalDate::compareTo)
        .orElse(null);
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
