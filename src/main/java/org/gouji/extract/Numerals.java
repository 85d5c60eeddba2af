package org.gouji.extract;

import java.math.BigDecimal;

/** Numbers as prose writes them. */
final class Numerals {

  /** A number in prose: digits with separators and 万 or 亿, or Chinese numerals. */
  static final String PATTERN =
      "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[万亿]?|[零〇一二两三四五六七八九十百千万]{1,12}";

  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /**
   * The value of a number that {@link #PATTERN} found.
   *
   * @param text plain width, no white space
   */
  static BigDecimal value(String text) {
    char first = text.charAt(0);
    if (first < '0' || first > '9') return BigDecimal.valueOf(chinese(text));
    String digits = text.replace(",", "");
    char last = digits.charAt(digits.length() - 1);
    if (last == '万') return scaled(digits, 4);
    if (last == '亿') return scaled(digits, 8);
    return new BigDecimal(digits);
  }

  private static BigDecimal scaled(String digits, int zeros) {
    BigDecimal value = new BigDecimal(digits.substring(0, digits.length() - 1));
    BigDecimal scaled = value.scaleByPowerOfTen(zeros);
    return scaled.scale() < 0
        ? scaled.setScale(0)
        : scaled.stripTrailingZeros().scale() <= 0 ? scaled.setScale(0) : scaled;
  }

  private static long chinese(String text) {
    long total = 0;
    long section = 0;
    long digit = 0;
    boolean units = text.chars().anyMatch(c -> "十百千万".indexOf(c) >= 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int d = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
      if (d >= 0) {
        digit = units ? d : digit * 10 + d;
        continue;
      }
      long unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 10000;
      if (unit == 10000) {
        total += (section + digit) * unit;
        section = 0;
      } else {
        section += Math.max(digit, digit == 0 && section == 0 ? 1 : 0) * unit;
      }
      digit = 0;
    }
    return total + section + digit;
  }
}
