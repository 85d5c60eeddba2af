package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.Chars;
import org.jspecify.annotations.Nullable;

/**
 * The lines and tables of a page, top down.
 *
 * @param page its number
 * @param height its height
 * @param items {@link Line}s and {@link PageTable}s
 */
record PageItems(int page, float height, List<Object> items) {

  private record Placed(float top, Object item) {}

  /** What a page holds before its lines are in order. */
  record Parts(PageContent page, List<PageTable> tables, List<List<Glyph>> prose) {

    @Nullable Gutter gutter() {
      return Gutter.find(prose);
    }

    /** Whether lines stand on both sides of the gutter of another page. */
    boolean has(Gutter gutter) {
      return prose.stream()
          .anyMatch(
              row ->
                  !gutter.crossedBy(row)
                      && gutter.before(row.get(0))
                      && !gutter.before(row.get(row.size() - 1)));
    }

    /**
     * The lines and tables in order.
     *
     * @param gutter null where the prose is in one column
     */
    PageItems ordered(@Nullable Gutter gutter) {
      List<Placed> placed = new ArrayList<>();
      List<Float> tops = tables.stream().map(PageTable::top).toList();
      for (Columns.Group group : Columns.of(prose, gutter, tops)) {
        for (Line line : group.lines()) placed.add(new Placed(group.top(), line));
      }
      for (PageTable table : tables) placed.add(new Placed(table.top(), table));
      placed.sort(Comparator.comparing(Placed::top));
      List<Object> items = new ArrayList<>(placed.stream().map(Placed::item).toList());
      return new PageItems(page.number(), page.height(), items);
    }
  }

  static Parts of(PageContent page) {
    List<Lattice> lattices = new ArrayList<>();
    for (Lattice lattice : Rulings.lattices(page.segments())) cut(lattice, page, lattices);
    List<List<Lattice.Box>> boxes = lattices.stream().map(Lattice::boxes).toList();
    List<List<List<Glyph>>> inCells = new ArrayList<>();
    for (List<Lattice.Box> table : boxes) {
      List<List<Glyph>> cells = new ArrayList<>();
      for (int i = 0; i < table.size(); i++) cells.add(new ArrayList<>());
      inCells.add(cells);
    }
    List<Glyph> prose = new ArrayList<>();
    for (List<Glyph> run : Runs.of(page.glyphs())) {
      float x = (run.get(0).centreX() + run.get(run.size() - 1).centreX()) / 2;
      float y = run.get(0).centreY();
      int table = table(lattices, boxes, x, y);
      if (table < 0) {
        prose.addAll(run);
      } else {
        int cell = cell(boxes.get(table), x, y);
        if (cell >= 0) inCells.get(table).get(cell).addAll(run);
      }
    }
    for (float[] mark : page.marks()) {
      int table = table(lattices, boxes, mark[0], mark[1]);
      int cell = table < 0 ? -1 : cell(boxes.get(table), mark[0], mark[1]);
      if (cell < 0 || !inCells.get(table).get(cell).isEmpty()) continue;
      inCells.get(table).get(cell).add(new Glyph(Chars.UNREAD, mark[0], mark[1], 1, 1, 0));
    }
    List<PageTable> tables = new ArrayList<>();
    for (int t = 0; t < lattices.size(); t++) {
      List<CellText> texts = inCells.get(t).stream().map(CellText::of).toList();
      PageTable table = new PageTable(lattices.get(t), boxes.get(t), texts, page.number());
      if (table.visible()) tables.add(table);
    }
    return new Parts(page, tables, Line.rows(prose));
  }

  /**
   * Cuts tables apart where a band without text or lines runs through from side to side, and where
   * a row of one cell begins a table wider than the one that ends above it.
   */
  private static void cut(Lattice lattice, PageContent page, List<Lattice> parts) {
    int columns = lattice.columns().length - 1;
    int start = 0;
    boolean whole = true;
    for (Lattice.Box box : lattice.boxes()) {
      if (columns < 2 || box.columns() != columns || box.rows() > 1) continue;
      boolean written =
          page.glyphs().stream().anyMatch(it -> box.holds(it.centreX(), it.centreY()));
      if (written && !widerBelow(lattice, box.row())) continue;
      whole = false;
      add(lattice, start, box.row(), parts);
      start = written ? box.row() : box.row() + 1;
    }
    if (whole) parts.add(lattice);
    else add(lattice, start, lattice.rows(), parts);
  }

  private static boolean widerBelow(Lattice lattice, int row) {
    return row > 0 && !lattice.closed(row - 1) && lattice.closed(row);
  }

  private static void add(Lattice lattice, int from, int to, List<Lattice> parts) {
    Lattice part = from < to ? lattice.part(from, to) : null;
    if (part != null) parts.add(part);
  }

  private static int table(
      List<Lattice> lattices, List<List<Lattice.Box>> boxes, float x, float y) {
    for (int t = 0; t < lattices.size(); t++) {
      boolean inside = lattices.get(t).holds(x, y);
      if (inside && boxes.get(t).size() > 1) return t;
    }
    return -1;
  }

  private static int cell(List<Lattice.Box> boxes, float x, float y) {
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).holds(x, y)) return i;
    }
    return -1;
  }
}
