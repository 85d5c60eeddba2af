package org.gouji.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.report.Published;
import org.jspecify.annotations.Nullable;

/** Finds the day of publication in what a page says of itself. */
final class PublishedFinder {

  private static final String DATE = "(20\\d\\d)\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})";

  private static final Pattern DAY = Pattern.compile(DATE + "(?!\\d)");
  private static final Pattern LABELLED =
      Pattern.compile("(?:发布|發佈|發布|公开|公開)(?:日期|时间|時間)\\s*[:：]?\\s*" + DATE + "(?!\\d)");
  private static final Pattern LABEL = Pattern.compile("(?:发布|公开)(?:日期|时间):?");

  /** The name that the national standard for government sites gives it, in lower case. */
  private static final String META = "pubdate";

  private static final int LONGEST = 120;

  private PublishedFinder() {}

  /**
   * The day of publication.
   *
   * @param metadata of the page, by lower-case name
   * @param passages outside of tables, in reading order; the first that says it counts
   * @return null where nothing says it
   */
  static @Nullable Published find(Map<String, String> metadata, List<Passage> passages) {
    Published shown = shown(passages);
    String meta = metadata.getOrDefault(META, "");
    Matcher matcher = DAY.matcher(meta);
    LocalDate date = matcher.find() ? date(matcher) : null;
    if (date == null) return shown;
    if (shown != null && !shown.date().isAfter(date)) return shown;
    return new Published(date, new Quote(Place.NONE, meta));
  }

  private static @Nullable Published shown(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.original().length() > LONGEST) continue;
      Matcher labelled = LABELLED.matcher(passage.original());
      if (labelled.find()) {
        LocalDate date = date(labelled);
        if (date != null) return new Published(date, quote(passage, labelled.group()));
      } else if (i + 1 < passages.size() && LABEL.matcher(passage.text()).matches()) {
        Passage next = passages.get(i + 1);
        Matcher day = DAY.matcher(next.original());
        LocalDate date = day.lookingAt() ? date(day) : null;
        if (date != null) return new Published(date, quote(next, day.group()));
      }
    }
    return null;
  }

  private static Quote quote(Passage passage, String words) {
    return new Quote(passage.place(), words);
  }

  private static @Nullable LocalDate date(Matcher matcher) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
