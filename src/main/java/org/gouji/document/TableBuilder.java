package org.gouji.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.document.Grid.Cell;
import org.gouji.document.Grid.Row;

/** Gathers the cells of a ruled table and gives them their true columns. */
public final class TableBuilder {

  /** Columns beyond it are counted but spans over them are not followed. */
  private static final int COLUMNS_MAX = 1000;

  private static final int SPAN_SANE = 100;

  private record RawCell(String text, int columnSpan, int rowSpan, double confidence) {}

  private record RawRow(int group, List<RawCell> cells) {}

  private record Placed(String text, int column, int columnSpan, int rowEnd, double confidence) {}

  private final List<RawRow> rows = new ArrayList<>();
  private int group;
  private int count;
  private boolean visible;

  public void startGroup() {
    group++;
  }

  public void startRow() {
    rows.add(new RawRow(group, new ArrayList<>()));
  }

  /** Adds a cell; a row span of 0 reaches to the end of the group of rows. */
  public void cell(String text, int columnSpan, int rowSpan) {
    cell(text, columnSpan, rowSpan, 1);
  }

  /**
   * Adds a cell whose text is not quite sure.
   *
   * @param confidence from 0 to 1
   */
  public void cell(String text, int columnSpan, int rowSpan, double confidence) {
    if (rows.isEmpty()) startRow();
    rows.get(rows.size() - 1).cells().add(new RawCell(text, columnSpan, rowSpan, confidence));
    count++;
    visible |= !text.isEmpty();
  }

  public int cellCount() {
    return count;
  }

  /** Whether any cell has text. */
  public boolean visible() {
    return visible;
  }

  /** The table; rows without cells are left out and no span counts them. */
  public Grid build(int table) {
    List<List<Placed>> placed = place();
    int[] kept = new int[rows.size() + 1];
    int width = 1;
    for (int r = 0; r < rows.size(); r++) {
      kept[r + 1] = kept[r] + (placed.get(r).isEmpty() ? 0 : 1);
      for (Placed cell : placed.get(r)) width = Math.max(width, cell.column() + 1);
    }
    List<Row> result = new ArrayList<>(kept[rows.size()]);
    for (int r = 0; r < rows.size(); r++) {
      if (placed.get(r).isEmpty()) continue;
      List<Cell> cells = new ArrayList<>(placed.get(r).size());
      for (Placed cell : placed.get(r)) {
        int columns = Math.min(cell.columnSpan(), width - cell.column());
        int down = kept[cell.rowEnd()] - kept[r];
        Place place = Place.cell(table, kept[r] + 1, cell.column() + 1);
        cells.add(
            new Cell(
                cell.text(), cell.column(), columns, Math.max(1, down), place, cell.confidence()));
      }
      result.add(new Row(cells));
    }
    return new Grid(new Place(0, 0, table, 0, 0), true, result);
  }

  private List<List<Placed>> place() {
    int[] groupEnds = groupEnds();
    int[] until = new int[16];
    List<List<Placed>> placed = new ArrayList<>(rows.size());
    for (int r = 0; r < rows.size(); r++) {
      List<RawCell> raw = rows.get(r).cells();
      List<Placed> row = new ArrayList<>(raw.size());
      int column = 0;
      for (int i = 0; i < raw.size(); i++) {
        RawCell cell = raw.get(i);
        while (column < until.length && until[column] > r) column++;
        boolean absurd = cell.columnSpan() > SPAN_SANE && i + 1 < raw.size();
        int span = absurd ? 1 : cell.columnSpan();
        int limit = groupEnds[r];
        int end = cell.rowSpan() == 0 ? limit : (int) Math.min(limit, (long) r + cell.rowSpan());
        row.add(new Placed(cell.text(), column, span, end, cell.confidence()));
        int last = Math.min(COLUMNS_MAX, column + Math.min(span, SPAN_SANE));
        if (last > until.length) until = Arrays.copyOf(until, Math.max(last, until.length * 2));
        for (int c = column; c < last; c++) until[c] = Math.max(until[c], end);
        column += Math.min(span, SPAN_SANE);
      }
      placed.add(row);
    }
    return placed;
  }

  /** For each row, the index after the last row of its group: no cell reaches further down. */
  private int[] groupEnds() {
    int[] ends = new int[rows.size()];
    for (int r = rows.size() - 1; r >= 0; r--) {
      boolean last = r + 1 == rows.size() || rows.get(r + 1).group() != rows.get(r).group();
      ends[r] = last ? r + 1 : ends[r + 1];
    }
    return ends;
  }
}
