package org.gouji.sheet;

import java.util.List;

/**
 * A sheet as texts.
 *
 * @param name of the sheet; empty in a CSV file
 * @param rows from the top, each from the first column on, without the blanks at its end
 */
public record Grid(String name, List<List<String>> rows) {

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The text of a cell, empty where there is none. */
  public String text(int row, int column) {
    if (row >= rows.size() || column >= rows.get(row).size()) return "";
    return rows.get(row).get(column);
  }

  /** A cell as people name it: B3. */
  public static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int c = column + 1; c > 0; c = (c - 1) / 26) {
      letters.insert(0, (char) ('A' + (c - 1) % 26));
    }
    return letters + String.valueOf(row + 1);
  }
}
