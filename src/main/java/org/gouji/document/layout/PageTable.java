package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.document.Grid;
import org.gouji.document.TableBuilder;

/** A ruled table, on one page or, when {@link #append} joined them, over several. */
final class PageTable {

  private static final float SAME_EDGE = 5f;
  private static final float LABEL_EDGE = 20f;
  private static final int HEAD_MAX = 4;
  private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d０-９,.]+");

  /** How the label of a row of its own begins. */
  private static final Pattern ITEM = Pattern.compile("[（(]?[一二三四五六七八九十\\d]{1,3}\\s?[)）、.．,，]");

  private record Cell(int column, int columns, int rows, String text, double confidence) {
    Cell spanning(int newRows) {
      return new Cell(column, columns, Math.max(1, newRows), text, confidence);
    }

    /** With the text of a cell below it. */
    Cell with(Cell below, int newRows) {
      String parted = text.isEmpty() || below.text.isEmpty() ? "" : "\n";
      double surely = Math.min(confidence, below.confidence);
      return new Cell(column, columns, newRows, text + parted + below.text, surely);
    }
  }

  private record Row(int page, List<Cell> cells) {}

  private final List<Row> rows = new ArrayList<>();
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
    for (int r = 0; r < lattice.rows(); r++) rows.add(new Row(page, new ArrayList<>()));
    for (int i = 0; i < boxes.size(); i++) {
      Lattice.Box box = boxes.get(i);
      rows.get(box.row())
          .cells()
          .add(
              new Cell(
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
    return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(it -> !it.text().isEmpty()));
  }

  /**
   * Whether a table of the next page carries this one on: it is as wide, and the columns of one are
   * among those of the other, since a page may hold rows without some of the edges; or its first
   * row has the columns of the last one here, as where tables of several widths stand on another,
   * or the rest of its labels.
   */
  boolean carriedOnBy(PageTable next) {
    return sameColumns(next) || sameSeam(next) || endsIn(next);
  }

  /**
   * Whether the first row of the next page holds the rest of the labels beside figures here, in as
   * many columns, though these are not as wide.
   */
  private boolean endsIn(PageTable next) {
    int end = edges.length - 1;
    Row last = rows.get(rows.size() - 1);
    Row first = next.rows.get(0);
    if (end != next.edges.length - 1 || !rest(last, first)) return false;
    float width = edges[end] - edges[0];
    if (Math.abs(next.edges[end] - next.edges[0] - width) > SAME_EDGE) return false;
    int blanks = 0;
    for (Cell cell : last.cells()) {
      if (!FIGURE.matcher(cell.text()).matches()) continue;
      int at = indexOf(first, cell);
      if (at < 0 || !first.cells().get(at).text().isEmpty()) return false;
      blanks++;
    }
    return blanks >= 3;
  }

  private boolean sameSeam(PageTable next) {
    float[] last = ends(rows.get(rows.size() - 1));
    float[] first = next.ends(next.rows.get(0));
    if (last.length < 4 || last.length != first.length) return false;
    boolean wide = last.length >= 8 && next.between(last[1], first[1]) == 0;
    for (int i = 0; i < last.length; i++) {
      boolean label = i == 1 || i == 2;
      if (Math.abs(last[i] - first[i]) > (label && wide ? LABEL_EDGE : SAME_EDGE)) return false;
    }
    return true;
  }

  /** How many edges stand between two distances from the left edge. */
  private int between(float a, float b) {
    int count = 0;
    for (float edge : edges) {
      float at = edge - edges[0];
      if (at > Math.min(a, b) + 1 && at < Math.max(a, b) - 1) count++;
    }
    return count;
  }

  /** Lets the label of the next page's first row, or all its columns, end where they do here. */
  private void alignLabel(PageTable next) {
    if (sameColumns(next)) return;
    if (!sameSeam(next)) {
      float moved = next.edges[0] - edges[0];
      next.edges = edges.clone();
      for (int i = 0; i < edges.length; i++) next.edges[i] += moved;
      return;
    }
    float[] last = ends(rows.get(rows.size() - 1));
    float[] first = next.ends(next.rows.get(0));
    int at = nearest(next.edges, next.edges[0] + first[1]);
    next.edges = next.edges.clone();
    next.edges[at] = next.edges[0] + last[1];
  }

  /** Where the cells with text of a row begin and end, from the table's left edge. */
  private float[] ends(Row row) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
    float[] ends = new float[2 * filled.size()];
    for (int i = 0; i < filled.size(); i++) {
      Cell cell = filled.get(i);
      ends[2 * i] = edges[cell.column()] - edges[0];
      ends[2 * i + 1] = edges[cell.column() + cell.columns()] - edges[0];
    }
    return ends;
  }

  private boolean sameColumns(PageTable next) {
    float shift = edges[0] - next.edges[0];
    float[] few = edges.length < next.edges.length ? edges : next.edges;
    float[] many = few == edges ? next.edges : edges;
    float moved = few == edges ? -shift : shift;
    if (Math.abs(few[few.length - 1] + moved - many[many.length - 1]) > SAME_EDGE) return false;
    for (float edge : few) {
      if (Math.abs(many[nearest(many, edge + moved)] - edge - moved) > SAME_EDGE) return false;
    }
    return true;
  }

  private static int nearest(float[] edges, float at) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - at) < Math.abs(edges[best] - at)) best = i;
    }
    return best;
  }

  /** Counts the columns by the edges of a table with more of them. */
  private void take(float[] more, float shift) {
    for (Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        Cell cell = row.cells().get(i);
        int from = nearest(more, edges[cell.column()] + shift);
        int to = nearest(more, edges[cell.column() + cell.columns()] + shift);
        row.cells()
            .set(
                i,
                new Cell(
                    from, Math.max(1, to - from), cell.rows(), cell.text(), cell.confidence()));
      }
    }
    edges = more;
  }

  /** All edges of one table, moved, and those of another that it lacks. */
  private static float[] union(float[] some, float moved, float[] others, float otherMoved) {
    TreeSet<Float> all = new TreeSet<>();
    for (float edge : some) all.add(edge + moved);
    for (float edge : others) {
      if (Math.abs(some[nearest(some, edge + otherMoved - moved)] + moved - edge - otherMoved)
          > SAME_EDGE) {
        all.add(edge + otherMoved);
      }
    }
    float[] union = new float[all.size()];
    int i = 0;
    for (float edge : all) union[i++] = edge;
    return union;
  }

  /** Carries this table on with the one of the next page, without a head that is repeated. */
  void append(PageTable next) {
    alignLabel(next);
    float shift = edges[0] - next.edges[0];
    float[] all =
        edges.length < next.edges.length
            ? union(next.edges, shift, edges, 0)
            : union(edges, 0, next.edges, shift);
    take(all, 0);
    next.take(all, shift);
    List<Row> more = new ArrayList<>(next.rows);
    int head = 0;
    while (head < Math.min(HEAD_MAX, Math.min(more.size(), rows.size()))
        && same(rows.get(head), more.get(head))) {
      head++;
    }
    more.subList(0, head).clear();
    trim(more);
    if (!more.isEmpty()) {
      Row last = rows.get(rows.size() - 1);
      boolean cut = openBelow && next.openAbove || rest(last, more.get(0));
      if (cut) mend(last, more);
      if (!more.isEmpty()) goOn(more.get(0));
    }
    rows.addAll(more);
    openBelow = next.openBelow;
  }

  /** Takes out rows without text at the seam, which are the rest of rows that were cut. */
  private void trim(List<Row> more) {
    while (rows.size() > 1 && blank(rows.get(rows.size() - 1))) {
      int last = rows.size() - 1;
      rows.remove(last);
      for (int r = 0; r < last; r++) {
        List<Cell> cells = rows.get(r).cells();
        for (int i = 0; i < cells.size(); i++) {
          Cell cell = cells.get(i);
          if (r + cell.rows() > last) cells.set(i, cell.spanning(last - r));
        }
      }
    }
    while (more.size() > 1 && blank(more.get(0))) {
      List<Cell> gone = more.remove(0).cells();
      hang(gone.stream().filter(cell -> cell.rows() > 1).toList(), more);
    }
  }

  private static boolean blank(Row row) {
    return row.cells().stream().allMatch(cell -> cell.text().isEmpty());
  }

  /** Puts a row together that the page's end cut, where its halves have the same cells. */
  private static void mend(Row above, List<Row> more) {
    List<Cell> halves = more.get(0).cells().stream().filter(it -> it.rows() == 1).toList();
    List<Cell> labels = more.get(0).cells().stream().filter(it -> it.rows() > 1).toList();
    if (!labels.isEmpty() && more.size() == 1) return;
    for (Cell cell : halves) {
      int at = indexOf(above, cell);
      if (at < 0 && !cell.text().isEmpty()) return;
      if (at >= 0 && above.cells().get(at).rows() > 1) return;
    }
    for (Cell cell : halves) {
      int at = indexOf(above, cell);
      if (at < 0) continue;
      Cell first = above.cells().get(at);
      above.cells().set(at, first.with(cell, first.rows()));
    }
    more.remove(0);
    if (!labels.isEmpty()) hang(labels, more);
  }

  /** Cells of a row that is gone begin in the next one. */
  private static void hang(List<Cell> cells, List<Row> rows) {
    for (Cell cell : cells) rows.get(0).cells().add(cell.spanning(cell.rows() - 1));
    rows.get(0).cells().sort(Comparator.comparingInt(Cell::column));
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

  /** Whether a row only holds the end of the labels above it. */
  private static boolean rest(Row above, Row below) {
    boolean figures =
        above.cells().stream().anyMatch(cell -> FIGURE.matcher(cell.text()).matches());
    return figures
        && below.cells().stream()
            .allMatch(
                cell ->
                    cell.rows() > 1
                        || cell.text().isEmpty()
                        || label(cell.text()) && !ITEM.matcher(cell.text()).lookingAt());
  }

  /**
   * A cell below a label at a page's end, blank or with the end of its words, is part of it; but
   * what is blank behind the words of its row is a figure that is missing.
   */
  private void goOn(Row first) {
    int words =
        first.cells().stream()
            .filter(cell -> cell.rows() == 1 && !cell.text().isEmpty())
            .mapToInt(Cell::column)
            .min()
            .orElse(Integer.MAX_VALUE);
    for (int i = first.cells().size() - 1; i >= 0; i--) {
      Cell cell = first.cells().get(i);
      boolean end = cell.rows() > 1 && !ITEM.matcher(cell.text()).lookingAt();
      boolean blankFigure = cell.text().isEmpty() && cell.rows() == 1 && cell.column() > words;
      if (blankFigure || !cell.text().isEmpty() && !end) continue;
      for (int r = rows.size() - 1; r >= 0; r--) {
        int at = indexOf(rows.get(r), cell);
        if (at < 0) continue;
        Cell above = rows.get(r).cells().get(at);
        boolean reaches = r + above.rows() >= rows.size();
        if (!reaches || !label(above.text())) break;
        int span = rows.size() - r + cell.rows();
        rows.get(r).cells().set(at, above.with(cell, span));
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
      for (Cell cell : row.cells()) {
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
