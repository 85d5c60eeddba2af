package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Grid;
import org.gouji.document.TableBuilder;

/** A ruled table, on one page or, when {@link #append} joined them, over several. */
final class PageTable {

  private static final float SAME_EDGE = 5f;
  private static final int HEAD_MAX = 4;

  private record Cell(int column, int columns, int rows, String text) {}

  private record Row(int page, List<Cell> cells) {}

  private final List<Row> rows = new ArrayList<>();
  private final float[] edges;

  /** The table of a lattice with the text of its cells, in the order of the boxes. */
  PageTable(Lattice lattice, List<Lattice.Box> boxes, List<String> texts, int page) {
    edges = lattice.columns();
    for (int r = 0; r < lattice.rows(); r++) rows.add(new Row(page, new ArrayList<>()));
    for (int i = 0; i < boxes.size(); i++) {
      Lattice.Box box = boxes.get(i);
      rows.get(box.row())
          .cells()
          .add(new Cell(box.column(), box.columns(), box.rows(), texts.get(i)));
    }
  }

  boolean visible() {
    return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(it -> !it.text().isEmpty()));
  }

  /** Whether a table of the next page has the same columns, so that it carries this one on. */
  boolean sameColumns(PageTable next) {
    if (edges.length != next.edges.length) return false;
    float shift = edges[0] - next.edges[0];
    for (int i = 0; i < edges.length; i++) {
      if (Math.abs(edges[i] - next.edges[i] - shift) > SAME_EDGE) return false;
    }
    return true;
  }

  /** Carries this table on with the one of the next page, without a head that is repeated. */
  void append(PageTable next) {
    List<Row> more = new ArrayList<>(next.rows);
    more.removeIf(row -> !row.cells().isEmpty() && row.cells().stream().allMatch(PageTable::blank));
    int head = 0;
    while (head < Math.min(HEAD_MAX, Math.min(more.size(), rows.size()))
        && same(rows.get(head), more.get(head))) {
      head++;
    }
    more.subList(0, head).clear();
    if (!more.isEmpty() && head == 0) goOn(more.get(0));
    rows.addAll(more);
  }

  private static boolean blank(Cell cell) {
    return cell.text().isEmpty() && cell.rows() == 1;
  }

  private static boolean same(Row a, Row b) {
    if (a.cells().size() != b.cells().size()) return false;
    boolean said = false;
    for (int i = 0; i < a.cells().size(); i++) {
      String text = a.cells().get(i).text();
      if (!text.equals(b.cells().get(i).text())) return false;
      said |= !text.isEmpty();
    }
    return said;
  }

  /** A blank cell below a label at a page's end is the rest of the label's cell. */
  private void goOn(Row first) {
    for (int i = first.cells().size() - 1; i >= 0; i--) {
      Cell cell = first.cells().get(i);
      if (!cell.text().isEmpty()) continue;
      for (int r = rows.size() - 1; r >= 0; r--) {
        int at = indexOf(rows.get(r), cell);
        if (at < 0) continue;
        Cell above = rows.get(r).cells().get(at);
        boolean reaches = r + above.rows() >= rows.size();
        if (!reaches || !label(above.text())) break;
        int span = rows.size() - r + cell.rows();
        rows.get(r).cells().set(at, new Cell(above.column(), above.columns(), span, above.text()));
        first.cells().remove(i);
        break;
      }
    }
  }

  private static int indexOf(Row row, Cell cell) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell other = row.cells().get(i);
      if (other.column() == cell.column() && other.columns() == cell.columns()) return i;
    }
    return -1;
  }

  private static boolean label(String text) {
    return text.chars().filter(Character::isIdeographic).count() > 1;
  }

  int cells() {
    return rows.stream().mapToInt(row -> row.cells().size()).sum();
  }

  /** The table as a grid whose cells know their page. */
  Grid grid(int number) {
    TableBuilder builder = new TableBuilder();
    List<Integer> pages = new ArrayList<>();
    for (Row row : rows) {
      builder.startRow();
      for (Cell cell : row.cells()) builder.cell(cell.text(), cell.columns(), cell.rows());
      if (!row.cells().isEmpty()) pages.add(row.page());
    }
    Grid grid = builder.build(number);
    List<Grid.Row> placed = new ArrayList<>();
    for (int r = 0; r < grid.rows().size(); r++) {
      int page = pages.get(r);
      placed.add(
          new Grid.Row(
              grid.rows().get(r).cells().stream()
                  .map(
                      it ->
                          new Grid.Cell(
                              it.text(),
                              it.column(),
                              it.columnSpan(),
                              it.rowSpan(),
                              it.place().onPage(page)))
                  .toList()));
    }
    return new Grid(grid.place().onPage(rows.get(0).page()), true, placed);
  }
}
