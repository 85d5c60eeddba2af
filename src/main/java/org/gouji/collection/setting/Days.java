package org.gouji.collection.setting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people and Excel write them. */
public final class Days {

  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d\\d)[-/.年]\\s*(\\d{1,2})[-/.月]\\s*(\\d{1,2})日?(?:\\s.*)?");
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");

  private Days() {}

  /** A date; null where the text is none. */
  public static @Nullable LocalDate date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) matcher = DIGITS.matcher(text);
    if (!matcher.matches()) return null;
    try {
      return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A day of any year; null where the text is none. */
  public static @Nullable MonthDay day(String text) {
    Matcher matcher = DAY.matcher(text);
    LocalDate date = date(text);
    if (date != null) return MonthDay.from(date);
    if (!matcher.matches()) return null;
    try {
      return MonthDay.of(number(matcher, 1), number(matcher, 2));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
