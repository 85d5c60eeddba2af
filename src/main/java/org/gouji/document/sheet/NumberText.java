package org.gouji.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of sheets as text. What a format hides or rounds is the number all the same; only dates
 * and percentages are written by their formats.
 */
final class NumberText {

  /** As many digits as Excel keeps. */
  private static final MathContext DIGITS = new MathContext(15);

  private final boolean from1904;
  private @Nullable DataFormatter formatter;

  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * The text.
   *
   * @param index of the format, as the file gives it
   * @param format its pattern; {@code General} for none
   */
  String text(double value, int index, String format) {
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
