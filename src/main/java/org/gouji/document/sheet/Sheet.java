package org.gouji.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cells of one sheet that hold text, and its merged ranges. Rows and columns count from 0. */
final class Sheet {

  /**
   * A merged range, both ends within it.
   *
   * @param lastRow its last row
   * @param lastColumn its last column
   */
  record Merge(int row, int column, int lastRow, int lastColumn) {

    boolean covers(int r, int c) {
      return r >= row && r <= lastRow && c >= column && c <= lastColumn;
    }
  }

  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final List<Merge> merges = new ArrayList<>();

  void cell(int row, int column, String text) {
    String plain = text.strip();
    if (!plain.isEmpty()) rows.computeIfAbsent(row, it -> new TreeMap<>()).put(column, plain);
  }

  /** Adds a range, unless no cell of it holds text. */
  void merge(int row, int column, int lastRow, int lastColumn) {
    if (lastRow < row || lastColumn < column || rows.isEmpty()) return;
    merges.add(new Merge(row, column, Math.min(lastRow, rows.lastKey()), lastColumn));
  }

  Map<Integer, TreeMap<Integer, String>> rows() {
    return rows;
  }

  List<Merge> merges() {
    return merges;
  }

  String text(int row, int column) {
    TreeMap<Integer, String> cells = rows.get(row);
    return cells == null ? "" : cells.getOrDefault(column, "");
  }
}
