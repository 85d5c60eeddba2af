package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines and tables of a page, top down.
 *
 * @param page its number
 * @param height its height
 * @param items {@link Line}s and {@link PageTable}s
 */
record PageItems(int page, float height, List<Object> items) {

  private record Placed(float top, Object item) {}

  static PageItems of(PageContent page) {
    List<Lattice> lattices = Rulings.lattices(page.segments());
    List<List<Lattice.Box>> boxes = lattices.stream().map(Lattice::boxes).toList();
    List<List<List<Glyph>>> inCells = new ArrayList<>();
    for (List<Lattice.Box> table : boxes) {
      List<List<Glyph>> cells = new ArrayList<>();
      for (int i = 0; i < table.size(); i++) cells.add(new ArrayList<>());
      inCells.add(cells);
    }
    List<Glyph> prose = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      int table = table(lattices, boxes, glyph);
      if (table < 0) {
        prose.add(glyph);
      } else {
        int cell = cell(boxes.get(table), glyph);
        if (cell >= 0) inCells.get(table).get(cell).add(glyph);
      }
    }
    List<Placed> placed = new ArrayList<>();
    for (Line line : Line.of(prose)) placed.add(new Placed(line.y() - line.size(), line));
    for (int t = 0; t < lattices.size(); t++) {
      List<String> texts = inCells.get(t).stream().map(CellText::of).toList();
      PageTable table = new PageTable(lattices.get(t), boxes.get(t), texts, page.number());
      if (table.visible()) placed.add(new Placed(lattices.get(t).top(), table));
    }
    placed.sort(Comparator.comparing(Placed::top));
    List<Object> items = new ArrayList<>(placed.stream().map(Placed::item).toList());
    return new PageItems(page.number(), page.height(), items);
  }

  private static int table(List<Lattice> lattices, List<List<Lattice.Box>> boxes, Glyph glyph) {
    for (int t = 0; t < lattices.size(); t++) {
      boolean inside = lattices.get(t).holds(glyph.centreX(), glyph.centreY());
      if (inside && boxes.get(t).size() > 1) return t;
    }
    return -1;
  }

  private static int cell(List<Lattice.Box> boxes, Glyph glyph) {
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).holds(glyph.centreX(), glyph.centreY())) return i;
    }
    return -1;
  }
}
