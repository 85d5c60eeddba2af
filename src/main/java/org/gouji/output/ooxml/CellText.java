package org.gouji.output.ooxml;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Makes any text fit for a cell. */
final class CellText {

  /** What a cell holds at most, in UTF-16 units. */
  static final int LONGEST = 32_767;

  private static final char FIRST_WIDE = '\u2000';

  /** Excel shows no more lines than this in a cell. */
  private static final int MOST_LINES = 253;

  /** What a spreadsheet would read as an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final IntFunction<String> cut;

  /**
   * Texts for cells.
   *
   * @param cut given a text's whole length, the words that stand at the end of what was cut
   */
  CellText(IntFunction<String> cut) {
    this.cut = cut;
  }

  /**
   * The text without the characters that XML forbids, in whole characters and no longer than a cell
   * holds; where it was longer, it says so at its end.
   */
  String of(String text) {
    String legal = XmlText.legal(text);
    String fitting = legal;
    int lines = endOfLines(legal);
    if (legal.length() > LONGEST || lines < legal.length()) {
      String note = cut.apply(legal.length());
      int end = Math.min(lines, LONGEST - note.length());
      if (Character.isHighSurrogate(legal.charAt(end - 1))) end--;
      fitting = legal.substring(0, end) + note;
    }
    return fitting.indexOf("_x") < 0 ? fitting : ESCAPE.matcher(fitting).replaceAll("_x005F_");
  }

  /** How many lines a text takes in a column of some width; a Chinese character is two wide. */
  static int lines(String text, int columnWidth) {
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int width = c < FIRST_WIDE ? 1 : 2;
      used += width;
      if (c == '\n' || used > columnWidth) {
        lines++;
        used = c == '\n' ? 0 : width;
      }
    }
    return lines;
  }

  private static int endOfLines(String text) {
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (++lines > MOST_LINES) return at;
    }
    return text.length();
  }
}
