package org.gouji.collection.cross;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormException;
import org.gouji.report.Level;
import org.jspecify.annotations.Nullable;

/** By when reports must be published, by report year and kind of agency. */
public final class Deadlines {

  private static final String ALL = "all";

  static final Deadlines NONE = new Deadlines(List.of());

  private final List<Entry> entries;

  private record Entry(List<@Nullable Integer> years, Map<String, MonthDay> days) {}

  /** {@code deadlines.yaml}. */
  record DeadlinesFile(List<Line> deadlines) {}

  /**
   * A line of it.
   *
   * @param years the first and the last report year, each of which may be open
   * @param days by the word for a level, or {@code all}, the day as {@code 01-31}
   */
  record Line(List<@Nullable Integer> years, Map<String, String> days) {}

  private Deadlines(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * @throws FormException where a day is none
   */
  static Deadlines of(@Nullable DeadlinesFile read, Path file) {
    List<Entry> entries = new ArrayList<>();
    for (Line line : read == null ? List.<Line>of() : read.deadlines()) {
      Map<String, MonthDay> days = new LinkedHashMap<>();
      line.days().forEach((level, day) -> days.put(level, day(day, file)));
      entries.add(new Entry(line.years(), days));
    }
    return new Deadlines(entries);
  }

  private static MonthDay day(String text, Path file) {
    try {
      return MonthDay.parse("--" + text);
    } catch (DateTimeException e) {
      throw FormException.in(
          file, 0, "“" + text + "”不是日期，应如 01-31", "'" + text + "' is no day such as 01-31");
    }
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
