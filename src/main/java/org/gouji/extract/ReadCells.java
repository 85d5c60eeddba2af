package org.gouji.extract;

import org.gouji.document.Chars;
import org.gouji.document.Quote;
import org.gouji.form.CellText;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.gouji.form.Labels;
import org.gouji.form.ReadTable;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.jspecify.annotations.Nullable;

/** Cells as an aligned table has them, made facts. */
final class ReadCells {

  /** What stands for a character that recognition, a font or an encoding does not tell. */
  private ReadCells() {}

  /**
   * A cell.
   *
   * @param given what a person read in it; null where nobody did
   * @param surest the confidence that no reading of its table goes beyond, from 0 to 1
   */
  static Cell fact(String table, ReadTable.ReadCell read, @Nullable String given, double surest) {
    CellText text = CellText.of(given == null ? read.text() : given);
    CellState state =
        switch (given == null ? read.status() : ReadTable.Status.READ) {
          case UNREADABLE -> CellState.UNREADABLE;
          case ABSENT -> CellState.ABSENT;
          case READ ->
              given == null && read.text().contains(Chars.UNREAD)
                  ? CellState.UNREADABLE
                  : state(text);
        };
    return new Cell(
        read.id(),
        table,
        read.row().id(),
        read.column().id(),
        name(read.row(), read.column()),
        read.type(),
        state == CellState.NUMBER ? text.value() : null,
        read.text(),
        state,
        new Quote(read.place(), read.text()),
        given == null ? Math.min(surest, read.confidence()) : 1);
  }

  /** What messages call the cell of a row and column. */
  static String name(Row row, Column column) {
    if (column.id().isEmpty()) return row.label();
    return Labels.withoutNumber(row.label()) + "·" + column.label();
  }

  private static CellState state(CellText text) {
    return switch (text.sort()) {
      case NUMBER -> CellState.NUMBER;
      case BLANK -> CellState.BLANK;
      case NA -> CellState.NA;
      case NONE -> CellState.NONE;
      case LOST -> CellState.UNREADABLE;
      case TEXT -> CellState.TEXT;
    };
  }
}
