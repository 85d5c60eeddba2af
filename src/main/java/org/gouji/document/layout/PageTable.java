package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Grid;
import org.gouji.document.TableBuilder;

/** A ruled table, on one page or, when {@link #append} joined them, over several. */
final class PageTable {

  private static final float LABEL_EDGE = 20f;
  private static final int HEAD_MAX = 4;
  private final List<TableRow> rows = new ArrayList<>();
  private final float top;
  private final boolean openAbove;
  private float[] edges;
  private boolean openBelow;

  /** The table of a lattice with the text of its cells, in the order of the boxes. */
  PageTable(Lattice lattice, List<Lattice.Box> boxes, List<CellText> texts, int page) {
    edges = lattice.columns();
    top = lattice.top();
    openAbove = lattice.openAbove();
    openBelow = lattice.openBelow();
    for (int r = 0; r < lattice.rows(); r++) rows.add(new TableRow(page, new ArrayList<>()));
    for (int i = 0; i < boxes.size(); i++) {
      Lattice.Box box = boxes.get(i);
      rows.get(box.row())
          .cells()
          .add(
              new TableCell(
                  box.column(),
                  box.columns(),
                  box.rows(),
                  texts.get(i).text(),
                  texts.get(i).confidence()));
    }
  }

  /** Where it begins on its first page. */
  float top() {
    return top;
  }

  boolean visible() {
    return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(it -> !it.isEmpty()));
  }

  /**
   * Whether a table of the next page carries this one on: it is as wide, and the columns of one are
   * among those of the other, since a page may hold rows without some of the edges; or its first
   * row has the columns of the last one here, as where tables of several widths stand on another,
   * or the rest of its labels.
   */
  boolean carriedOnBy(PageTable next) {
    return Edges.agree(edges, next.edges) || sameSeam(next) || endsIn(next);
  }

  /** How many rows the next page repeats of the head. */
  private int repeated(PageTable next) {
    int most = Math.min(HEAD_MAX, Math.min(next.rows.size(), rows.size()));
    int head = 0;
    while (head < most && rows.get(head).saysWhat(next.rows.get(head))) head++;
    return head;
  }

  /** The first row that the next page does not repeat. */
  private TableRow firstOf(PageTable next) {
    return next.rows.get(Math.min(repeated(next), next.rows.size() - 1));
  }

  /**
   * Whether the first row of the next page holds the rest of the labels beside figures here, in as
   * many columns, though these are not as wide.
   */
  private boolean endsIn(PageTable next) {
    int end = edges.length - 1;
    TableRow last = rows.get(rows.size() - 1);
    TableRow first = firstOf(next);
    if (end != next.edges.length - 1 || !last.endsIn(first)) return false;
    float width = edges[end] - edges[0];
    if (Math.abs(next.edges[end] - next.edges[0] - width) > Edges.SAME) return false;
    int blanks = 0;
    for (TableCell cell : last.cells()) {
      if (!cell.isFigure()) continue;
      int at = first.indexOf(cell);
      if (at < 0 || !first.cells().get(at).isEmpty()) return false;
      blanks++;
    }
    return blanks >= 3;
  }

  private boolean sameSeam(PageTable next) {
    float[] last = ends(rows.get(rows.size() - 1));
    float[] first = next.ends(firstOf(next));
    if (last.length < 4 || last.length != first.length) return false;
    boolean wide = last.length >= 8 && Edges.between(next.edges, last[1], first[1]) == 0;
    for (int i = 0; i < last.length; i++) {
      boolean label = i == 1 || i == 2;
      if (Math.abs(last[i] - first[i]) > (label && wide ? LABEL_EDGE : Edges.SAME)) return false;
    }
    return true;
  }

  /** Lets the label of the next page's first row, or all its columns, end where they do here. */
  private void alignLabel(PageTable next) {
    if (Edges.agree(edges, next.edges)) return;
    if (!sameSeam(next)) {
      float moved = next.edges[0] - edges[0];
      next.edges = edges.clone();
      for (int i = 0; i < edges.length; i++) next.edges[i] += moved;
      return;
    }
    float[] last = ends(rows.get(rows.size() - 1));
    float[] first = next.ends(firstOf(next));
    int at = Edges.nearest(next.edges, next.edges[0] + first[1]);
    next.edges = next.edges.clone();
    next.edges[at] = next.edges[0] + last[1];
  }

  /** Where the cells with text of a row begin and end, from the table's left edge. */
  private float[] ends(TableRow row) {
    List<TableCell> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    float[] ends = new float[2 * filled.size()];
    for (int i = 0; i < filled.size(); i++) {
      TableCell cell = filled.get(i);
      ends[2 * i] = edges[cell.column()] - edges[0];
      ends[2 * i + 1] = edges[cell.column() + cell.columns()] - edges[0];
    }
    return ends;
  }

  /** Counts the columns by the edges of a table with more of them. */
  private void take(float[] more, float shift) {
    for (TableRow row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        TableCell cell = row.cells().get(i);
        int from = Edges.nearest(more, edges[cell.column()] + shift);
        int to = Edges.nearest(more, edges[cell.column() + cell.columns()] + shift);
        row.cells().set(i, cell.at(from, Math.max(1, to - from)));
      }
    }
    edges = more;
  }

  /** Carries this table on with the one of the next page, without a head that is repeated. */
  void append(PageTable next) {
    alignLabel(next);
    float shift = edges[0] - next.edges[0];
    float[] all =
        edges.length < next.edges.length
            ? Edges.union(next.edges, shift, edges, 0)
            : Edges.union(edges, 0, next.edges, shift);
    take(all, 0);
    next.take(all, shift);
    List<TableRow> more = new ArrayList<>(next.rows);
    more.subList(0, repeated(next)).clear();
    trim(more);
    if (!more.isEmpty()) {
      TableRow last = rows.get(rows.size() - 1);
      boolean cut = openBelow && next.openAbove || last.endsIn(more.get(0));
      if (cut) mend(last, more);
      if (!more.isEmpty()) goOn(more.get(0));
    }
    rows.addAll(more);
    openBelow = next.openBelow;
  }

  /** Takes out rows without text at the seam, which are the rest of rows that were cut. */
  private void trim(List<TableRow> more) {
    while (rows.size() > 1 && rows.get(rows.size() - 1).isBlank()) {
      int last = rows.size() - 1;
      rows.remove(last);
      for (int r = 0; r < last; r++) {
        List<TableCell> cells = rows.get(r).cells();
        for (int i = 0; i < cells.size(); i++) {
          TableCell cell = cells.get(i);
          if (r + cell.rows() > last) cells.set(i, cell.spanning(last - r));
        }
      }
    }
    while (more.size() > 1 && more.get(0).isBlank()) {
      List<TableCell> gone = more.remove(0).cells();
      more.get(0).takeOver(gone.stream().filter(cell -> cell.rows() > 1).toList());
    }
  }

  /** Puts a row together that the page's end cut, where its halves have the same cells. */
  private static void mend(TableRow above, List<TableRow> more) {
    List<TableCell> halves = more.get(0).cells().stream().filter(it -> it.rows() == 1).toList();
    List<TableCell> labels = more.get(0).cells().stream().filter(it -> it.rows() > 1).toList();
    if (!labels.isEmpty() && more.size() == 1) return;
    for (TableCell cell : halves) {
      int at = above.indexOf(cell);
      if (at < 0 && !cell.isEmpty()) return;
      if (at >= 0 && above.cells().get(at).rows() > 1) return;
    }
    for (TableCell cell : halves) {
      int at = above.indexOf(cell);
      if (at < 0) continue;
      TableCell first = above.cells().get(at);
      above.cells().set(at, first.with(cell, first.rows()));
    }
    more.remove(0);
    if (!labels.isEmpty()) more.get(0).takeOver(labels);
  }

  /**
   * A cell below a label at a page's end, blank or with the end of its words, is part of it; but
   * what is blank behind the words of its row is a figure that is missing.
   */
  private void goOn(TableRow first) {
    int words =
        first.cells().stream()
            .filter(cell -> cell.rows() == 1 && !cell.isEmpty())
            .mapToInt(TableCell::column)
            .min()
            .orElse(Integer.MAX_VALUE);
    for (int i = first.cells().size() - 1; i >= 0; i--) {
      TableCell cell = first.cells().get(i);
      boolean end = cell.rows() > 1 && !cell.isItem();
      boolean blankFigure = cell.isEmpty() && cell.rows() == 1 && cell.column() > words;
      if (blankFigure || !cell.isEmpty() && !end) continue;
      for (int r = rows.size() - 1; r >= 0; r--) {
        int at = rows.get(r).indexOf(cell);
        if (at < 0) continue;
        TableCell above = rows.get(r).cells().get(at);
        boolean reaches = r + above.rows() >= rows.size();
        if (!reaches || !above.isLabel()) break;
        int span = rows.size() - r + cell.rows();
        rows.get(r).cells().set(at, above.with(cell, span));
        first.cells().remove(i);
        break;
      }
    }
  }

  int cells() {
    return rows.stream().mapToInt(row -> row.cells().size()).sum();
  }

  /** The table as a grid whose cells know their page. */
  Grid grid(int number) {
    TableBuilder builder = new TableBuilder();
    List<Integer> pages = new ArrayList<>();
    for (TableRow row : rows) {
      builder.startRow();
      for (TableCell cell : row.cells()) {
        builder.cell(cell.text(), cell.columns(), cell.rows(), cell.confidence());
      }
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
                              it.place().onPage(page),
                              it.confidence()))
                  .toList()));
    }
    return new Grid(grid.place().onPage(rows.get(0).page()), true, placed);
  }
}
