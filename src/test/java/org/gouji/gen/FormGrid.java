package org.gouji.gen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An official table as rows of cells with spans.
 *
 * @param name table id
 * @param columns how many columns it has when spans are counted
 */
record FormGrid(String name, int columns, List<List<GridCell>> rows) {

  FormGrid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    rows.forEach(row -> row.stream().filter(GridCell::isData).forEach(c -> ids.add(c.id())));
    return ids;
  }

  FormGrid map(UnaryOperator<GridCell> change) {
    return new FormGrid(
        name, columns, rows.stream().map(row -> row.stream().map(change).toList()).toList());
  }

  /**
   * The table without a row; cells that reach down over it shrink or, begun in it, are handed on.
   */
  FormGrid without(int gone) {
    List<List<GridCell>> left = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      if (r == gone) continue;
      List<GridCell> row = new ArrayList<>();
      if (r == gone + 1) {
        for (GridCell cell : rows.get(gone)) {
          if (cell.rowSpan() > 1) row.add(cell.withRowSpan(cell.rowSpan() - 1));
        }
      }
      for (GridCell cell : rows.get(r)) {
        boolean over = r < gone && r + cell.rowSpan() > gone;
        row.add(over ? cell.withRowSpan(cell.rowSpan() - 1) : cell);
      }
      left.add(row);
    }
    return new FormGrid(name, columns, left);
  }

  /**
   * Every position of the table; a cell that spans stands at its first one, blanks at the others.
   */
  List<List<GridCell>> expanded() {
    GridCell filler = new GridCell("", "", 1, 1);
    GridCell[][] all = new GridCell[rows.size()][columns];
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (GridCell cell : rows.get(r)) {
        while (column < columns && all[r][column] != null) column++;
        for (int i = 0; i < cell.rowSpan() && r + i < rows.size(); i++) {
          for (int j = 0; j < cell.columnSpan() && column + j < columns; j++) {
            all[r + i][column + j] = i + j == 0 ? cell : filler;
          }
        }
      }
    }
    List<List<GridCell>> result = new ArrayList<>();
    for (GridCell[] row : all) {
      List<GridCell> line = new ArrayList<>();
      for (GridCell cell : row) line.add(cell == null ? filler : cell);
      result.add(line);
    }
    return result;
  }
}
