package org.gouji.document;

import java.util.List;

/**
 * A table.
 *
 * @param place where it begins
 * @param ruled whether the source is a real table, so that columns and spans are certain; false for
 *     rows that were split at separators in running text
 * @param rows the rows, top down, without rows that have no cell at all
 */
public record Grid(Place place, boolean ruled, List<Row> rows) implements Block {

  public Grid {
    rows = List.copyOf(rows);
  }

  @Override
  public Grid in(String report) {
    return new Grid(place.in(report), ruled, rows.stream().map(row -> row.in(report)).toList());
  }

  /**
   * A row.
   *
   * @param cells the cells that begin in this row, left to right, blank ones included; a cell that
   *     reaches down from a row above is not repeated
   */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    private Row in(String report) {
      return new Row(cells.stream().map(cell -> cell.in(report)).toList());
    }
  }

  /**
   * A cell.
   *
   * @param text the visible text, trimmed, line breaks as {@code \n}; empty for a blank cell
   * @param column first column it covers, from 0; in a ruled grid true position, else the index of
   *     the piece in its line
   * @param columnSpan columns it covers, at least 1
   * @param rowSpan rows it covers, at least 1
   * @param place where it stands
   * @param confidence how sure the text is, from 0 to 1; 1 where the file itself says it
   */
  public record Cell(
      String text, int column, int columnSpan, int rowSpan, Place place, double confidence) {

    /** A cell whose text the file itself gives. */
    public Cell(String text, int column, int columnSpan, int rowSpan, Place place) {
      this(text, column, columnSpan, rowSpan, place, 1);
    }

    private Cell in(String report) {
      return new Cell(text, column, columnSpan, rowSpan, place.in(report), confidence);
    }
  }
}
