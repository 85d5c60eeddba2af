package org.gouji.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.TableBuilder;

/** A table as Word keeps it: every row with all its cells, merged ones marked. */
final class WordTable {

  /**
   * A cell.
   *
   * @param column first column, from 0
   * @param columns columns it covers
   * @param goesOn whether it is the rest of the cell above
   * @param items paragraphs and tables in it
   */
  record Cell(int column, int columns, boolean goesOn, List<Object> items) {
    String text() {
      StringBuilder text = new StringBuilder();
      for (Object item : items) {
        String line = "";
        if (item instanceof DocxBody.Text it) line = it.text();
        else if (item instanceof WordTable inner) line = inner.words();
        if (!line.isEmpty()) text.append(text.isEmpty() ? "" : "\n").append(line);
      }
      return text.toString().strip();
    }
  }

  private final List<List<Cell>> rows = new ArrayList<>();

  void row(List<Cell> cells) {
    rows.add(cells);
  }

  List<List<Cell>> rows() {
    return rows;
  }

  /** Whether it only arranges other tables: those of one row in a cell are words of that. */
  boolean arranges() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.items().stream())
        .anyMatch(
            item -> item instanceof WordTable inner && (inner.rows.size() > 1 || inner.arranges()));
  }

  /** What stands in its cells, side by side. */
  private String words() {
    return rows.stream()
        .flatMap(List::stream)
        .map(Cell::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  TableBuilder builder() {
    TableBuilder builder = new TableBuilder();
    for (int r = 0; r < rows.size(); r++) {
      builder.startRow();
      for (Cell cell : rows.get(r)) {
        if (cell.goesOn() && above(r, cell)) continue;
        builder.cell(cell.text(), cell.columns(), 1 + below(r, cell));
      }
    }
    return builder;
  }

  private boolean above(int row, Cell cell) {
    return row > 0 && rows.get(row - 1).stream().anyMatch(it -> it.column() == cell.column());
  }

  private int below(int row, Cell cell) {
    int count = 0;
    for (int r = row + 1; r < rows.size(); r++) {
      boolean more =
          rows.get(r).stream().anyMatch(it -> it.column() == cell.column() && it.goesOn());
      if (!more) break;
      count++;
    }
    return count;
  }
}
