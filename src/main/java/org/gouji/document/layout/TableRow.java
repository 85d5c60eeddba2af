package org.gouji.document.layout;

import java.util.Comparator;
import java.util.List;

/**
 * A row of a ruled table.
 *
 * @param page that it stands on
 * @param cells those that begin in it, from the left; changed while a table is put together
 */
record TableRow(int page, List<TableCell> cells) {

  boolean isBlank() {
    return cells.stream().allMatch(TableCell::isEmpty);
  }

  /** Index of the cell in the same columns; -1 where there is none. */
  int indexOf(TableCell cell) {
    for (int i = 0; i < cells.size(); i++) {
      TableCell other = cells.get(i);
      if (other.column() == cell.column() && other.columns() == cell.columns()) return i;
    }
    return -1;
  }

  /** Whether another says the same, and anything at all. */
  boolean saysWhat(TableRow other) {
    if (cells.size() != other.cells.size()) return false;
    boolean said = false;
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).text();
      if (!text.equals(other.cells.get(i).text())) return false;
      said |= !text.isEmpty();
    }
    return said;
  }

  /**
   * Whether the row below only holds the end of the labels of this one, which has figures or a
   * numbered label that goes on without a number.
   */
  boolean endsIn(TableRow below) {
    boolean goesOn = cells.stream().anyMatch(cell -> cell.isFigure() || goesOn(cell, below));
    return goesOn
        && below.cells.stream()
            .allMatch(
                cell -> cell.rows() > 1 || cell.isEmpty() || cell.isLabel() && !cell.isItem());
  }

  private static boolean goesOn(TableCell cell, TableRow below) {
    int at = below.indexOf(cell);
    return cell.isItem() && cell.rows() == 1 && at >= 0 && below.cells.get(at).isLabel();
  }

  /** Takes cells that began in a row before, which is gone. */
  void takeOver(List<TableCell> begun) {
    for (TableCell cell : begun) cells.add(cell.spanning(cell.rows() - 1));
    cells.sort(Comparator.comparingInt(TableCell::column));
  }
}
