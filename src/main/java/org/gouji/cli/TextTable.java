package org.gouji.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Columns of text for a terminal, where an ideograph is two columns wide. */
final class TextTable {

  private final List<String[]> rows = new ArrayList<>();

  TextTable(String... headings) {
    rows.add(headings);
  }

  void row(String... fields) {
    rows.add(fields);
  }

  /** All rows, each with its line end. */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) widths[i] = Math.max(widths[i], width(row[i]));
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        text.append(row[i]);
        boolean last = i == row.length - 1;
        text.append(last ? "\n" : " ".repeat(widths[i] - width(row[i]) + 2));
      }
    }
    return text.toString();
  }

  static int width(String text) {
    return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
  }

  private static boolean wide(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF60);
  }
}
