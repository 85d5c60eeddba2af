package org.gouji.rule;

import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grid;

/**
 * Makes mistakes of what is wrong with the sheets of a file, placed as people name cells.
 *
 * @param path of the file below the pack's folder
 */
record SheetComplaints(String path, Mistakes mistakes) implements Complaints {

  @Override
  public void add(String sheet, int row, int column, String zh, String en) {
    StringBuilder where = new StringBuilder(sheet.isEmpty() ? "" : "工作表“" + sheet + "”");
    if (row >= 0) where.append(column < 0 ? "第 " + (row + 1) + " 行" : Grid.address(row, column));
    String lead = where.isEmpty() ? "" : where + "：";
    String of = sheet.isEmpty() ? "" : sheet + "!";
    String english = row < 0 ? "" : of + Grid.address(row, Math.max(0, column)) + ": ";
    mistakes.add(path, row + 1, Math.max(0, column + 1), lead + zh, english + en);
  }
}
