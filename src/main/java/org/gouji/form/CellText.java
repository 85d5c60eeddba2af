package org.gouji.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Script;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a table cell says.
 *
 * @param sort number, blank, sign for "not applicable", 无, a figure of which characters were lost,
 *     or words
 * @param value the number; null unless {@link Sort#NUMBER}
 */
public record CellText(Sort sort, @Nullable BigDecimal value) {

  /** The sorts of cell text. */
  public enum Sort {
    NUMBER,
    BLANK,
    NA,
    NONE,
    LOST,
    TEXT
  }

  private static final CellText BLANK = new CellText(Sort.BLANK, null);
  private static final CellText NA = new CellText(Sort.NA, null);
  private static final CellText NONE = new CellText(Sort.NONE, null);
  private static final CellText LOST = new CellText(Sort.LOST, null);
  private static final CellText TEXT = new CellText(Sort.TEXT, null);
  private static final CellText ZERO = new CellText(Sort.NUMBER, BigDecimal.ZERO);

  private static final Pattern NUMBER =
      Pattern.compile(
          "(增加?|减少?|\\+|-|−|－)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?"
              + "(?:万元|亿元|人次|元|件|条|个|项|次|篇|人|份|起|宗|部|家|期|场)?");

  private static final char UNKNOWN = '\uFFFD';

  private static final Pattern UNREAD =
      Pattern.compile("[\\d.,+-]*" + UNKNOWN + "[\\d.,+" + UNKNOWN + "-]*");

  /** Several figures in one cell, apart from thousands set off by spaces. */
  private static final Pattern SEVERAL =
      Pattern.compile("(?!\\d{1,3}(?:\\s\\d{3})+$)\\d+(?:\\s+\\d+){2,}");

  private static final Memo<CellText> KNOWN = new Memo<>(CellText::read);

  /**
   * Reads a cell.
   *
   * @param text visible text; may be empty
   */
  public static CellText of(String text) {
    if (text.length() == 1 && text.charAt(0) == '0') return ZERO;
    if (text.isEmpty()) return BLANK;
    if (isDigits(text)) {
      return new CellText(Sort.NUMBER, BigDecimal.valueOf(Long.parseLong(text)));
    }
    return KNOWN.of(text);
  }

  private static CellText read(String text) {
    String plain = strip(text);
    if (plain.isEmpty()) return BLANK;
    if (plain.length() > 40 || SEVERAL.matcher(text.strip()).matches()) return TEXT;
    char first = plain.charAt(0);
    if (plain.equals("无")) return NONE;
    if (plain.equals("零")) return ZERO;
    if (plain.chars().allMatch(c -> "/-—–―−_\\".indexOf(c) >= 0)
        || plain.equals("不适用")
        || plain.equalsIgnoreCase("N/A")) {
      return NA;
    }
    if (plain.indexOf(UNKNOWN) >= 0 && UNREAD.matcher(plain).matches()) return LOST;
    if (first > 127 && "增减−".indexOf(first) < 0) return TEXT;
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches()) return TEXT;
    String digits = number.group(2).replace(",", "");
    String fraction = number.group(3);
    BigDecimal value = new BigDecimal(fraction == null ? digits : digits + fraction);
    String sign = number.group(1);
    boolean negative = sign != null && !sign.startsWith("增") && !sign.equals("+");
    return new CellText(Sort.NUMBER, negative ? value.negate() : value);
  }

  /** The figures of a cell that holds several, apart by white space; empty where it does not. */
  static List<String> figures(String text) {
    String plain = text.strip();
    return SEVERAL.matcher(plain).matches() ? List.of(plain.split("\\s+", -1)) : List.of();
  }

  private static boolean isDigits(String text) {
    if (text.length() > 18) return false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
    }
    return true;
  }

  /** Whether a label cannot read like this. */
  public boolean isValue() {
    return sort != Sort.TEXT;
  }

  public boolean isNumber() {
    return sort == Sort.NUMBER;
  }

  public boolean isBlank() {
    return sort == Sort.BLANK;
  }

  private static String strip(String text) {
    String plain = Script.plainWidth(Script.simplified(text));
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) kept.append(c);
    }
    return kept.toString();
  }
}
