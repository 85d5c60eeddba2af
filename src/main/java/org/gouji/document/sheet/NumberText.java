package org.gouji.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of sheets as text. What a format hides or rounds is the number all the same; only dates
 * and percentages are written by their formats.
 */
final class NumberText {

  /**
   * What a Chinese Excel shows for the formats of dates that a file names by number only (ECMA-376,
   * part 1, 18.8.30).
   */
  private static final Map<Integer, String> DATES = dates();

  /** As many digits as Excel keeps. */
  private static final MathContext DIGITS = new MathContext(15);

  private final boolean from1904;
  private @Nullable DataFormatter formatter;

  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  private static Map<Integer, String> dates() {
    Map<Integer, String> dates = new HashMap<>();
    dates.put(14, "yyyy/m/d");
    dates.put(22, "yyyy/m/d h:mm");
    dates.put(31, "yyyy\"年\"m\"月\"d\"日\"");
    for (int index : new int[] {27, 36, 50, 52, 57}) dates.put(index, "yyyy\"年\"m\"月\"");
    for (int index : new int[] {28, 29, 51, 53, 54, 58}) dates.put(index, "m\"月\"d\"日\"");
    return dates;
  }

  /**
   * The text.
   *
   * @param index of the format, as the file gives it
   * @param pattern of the format; {@code General} for none
   */
  String text(double value, int index, String pattern) {
    String format = DATES.getOrDefault(index, pattern);
    boolean percent = format.indexOf('%') >= 0;
    if (percent || (index > 0 && value > 0 && DateUtil.isADateFormat(index, format))) {
      if (formatter == null) formatter = new DataFormatter(Locale.ROOT);
      return formatter.formatRawCellContents(value, index, format, from1904);
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) return "";
    BigDecimal number = new BigDecimal(value).round(DIGITS);
    if (number.signum() == 0) return "0";
    return number.stripTrailingZeros().toPlainString();
  }
}
