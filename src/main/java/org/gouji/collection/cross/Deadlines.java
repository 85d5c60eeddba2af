package org.gouji.collection.cross;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.report.Level;
import org.jspecify.annotations.Nullable;

/** By when reports must be published, by report year and kind of agency. */
public final class Deadlines {

  /** What stands for every level that no other line names. */
  static final String ALL = "all";

  static final Deadlines NONE = new Deadlines(List.of());

  private final List<Entry> entries;

  private record Entry(List<@Nullable Integer> years, Map<String, MonthDay> days) {}

  /**
   * A day of {@code deadlines.csv}.
   *
   * @param from first report year; null for no bound
   * @param to last report year; null for no bound
   * @param level the word for a level, or {@link #ALL}
   */
  record Line(@Nullable Integer from, @Nullable Integer to, String level, int month, int day) {}

  private Deadlines(List<Entry> entries) {
    this.entries = entries;
  }

  /** Lines on the same years, one below the other, are one deadline. */
  static Deadlines of(List<Line> lines) {
    List<Entry> entries = new ArrayList<>();
    List<@Nullable Integer> last = List.of();
    for (Line line : lines) {
      List<@Nullable Integer> years = Arrays.asList(line.from(), line.to());
      if (!years.equals(last)) entries.add(new Entry(years, new LinkedHashMap<>()));
      last = years;
      Entry entry = entries.get(entries.size() - 1);
      entry.days().put(line.level(), MonthDay.of(line.month(), line.day()));
    }
    return new Deadlines(entries);
  }

  /**
   * The last day for a report.
   *
   * @param certain whether the level is certain; if not, the latest day of any level holds
   * @return null where the rules set none
   */
  public @Nullable LocalDate of(int year, Level level, boolean certain) {
    for (Entry entry : entries) {
      if (!isIn(entry.years(), year)) continue;
      MonthDay day = entry.days().get(level.name());
      if (day == null) day = entry.days().get(ALL);
      if (!certain || day == null) {
        day = entry.days().values().stream().max(MonthDay::compareTo).orElse(null);
      }
      return day == null ? null : day.atYear(year + 1);
    }
    return null;
  }

  /** Whether a year lies in a range of two years, either of which may be open. */
  static boolean isIn(List<@Nullable Integer> years, int year) {
    Integer from = years.isEmpty() ? null : years.get(0);
    Integer to = years.size() < 2 ? null : years.get(1);
    return (from == null || year >= from) && (to == null || year <= to);
  }
}
