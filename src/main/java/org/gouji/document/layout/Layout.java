package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;

/** Makes paragraphs and grids of pages. */
public final class Layout {

  private Layout() {}

  /**
   * The cells that ruling lines make, by table.
   *
   * @return of each cell its left, top, right and bottom edge
   */
  public static List<List<float[]>> cells(List<Segment> segments) {
    List<List<float[]>> tables = new ArrayList<>();
    for (Lattice lattice : Rulings.lattices(segments)) {
      List<Lattice.Box> boxes = lattice.boxes();
      if (boxes.size() < 2) continue;
      tables.add(boxes.stream().map(b -> new float[] {b.x1(), b.y1(), b.x2(), b.y2()}).toList());
    }
    return tables;
  }

  /**
   * The blocks of a document in reading order, with their pages.
   *
   * @param pages in order; characters turned sideways against the text only where cells hold them
   */
  public static List<Block> blocks(List<PageContent> pages) {
    List<PageItems> laid = new ArrayList<>();
    for (PageContent page : pages) laid.add(PageItems.of(page));
    Furniture.remove(laid);
    Flow flow = new Flow(TextFrame.of(laid));
    for (PageItems page : laid) {
      for (Object item : page.items()) {
        if (item instanceof PageTable table) flow.table(table, page.page());
        else if (item instanceof Line line) flow.line(line, page.page());
      }
    }
    return flow.blocks();
  }
}
