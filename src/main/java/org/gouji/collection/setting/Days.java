package org.gouji.collection.setting;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people and Excel write them. */
public final class Days {

  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d\\d)[-/.年]\\s*(\\d{1,2})[-/.月]\\s*(\\d{1,2})日?(?:[\\sT].*)?");
  private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");

  /** A day as a spreadsheet counts it, where a cell lost its format: from 2000 to 2050. */
  private static final Pattern SERIAL = Pattern.compile("(3[6-9]|4\\d|5[0-4])\\d{3}(?:\\.\\d+)?");

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");

  private Days() {}

  /** A date; null where the text is none. */
  public static @Nullable LocalDate date(String written) {
    String text = narrow(written);
    if (SERIAL.matcher(text).matches()) {
      return SERIAL_ZERO.plusDays(Long.parseLong(text.substring(0, 5)));
    }
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
  public static @Nullable MonthDay day(String written) {
    String text = narrow(written);
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

  /** Digits and signs in their narrow form. */
  static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
