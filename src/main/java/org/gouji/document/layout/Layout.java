package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.document.Block;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.jspecify.annotations.Nullable;

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
   * @param limits how many cells there may be
   * @throws Parts.Beyond if there are more
   */
  public static List<Block> blocks(List<PageContent> pages, Limits limits) {
    List<PageItems.Parts> parts = new ArrayList<>();
    int room = limits.cells();
    for (PageContent page : pages) {
      PageItems.Parts part = PageItems.of(page);
      for (PageTable table : part.tables()) room -= table.cells();
      if (room < 0) throw new Parts.Beyond("cells " + limits.cells());
      parts.add(part);
    }
    List<PageItems> laid = ordered(parts);
    Furniture.remove(laid, TextFrame.of(laid).size());
    Flow flow = new Flow(TextFrame.of(laid));
    List<BareTable.Placed> lines = new ArrayList<>();
    for (PageItems page : laid) {
      for (Object item : page.items()) {
        if (item instanceof Line line) {
          lines.add(new BareTable.Placed(line, page.page()));
        } else if (item instanceof PageTable table) {
          add(lines, flow);
          flow.table(table, page.page());
        }
      }
    }
    add(lines, flow);
    return flow.blocks();
  }

  private static void add(List<BareTable.Placed> lines, Flow flow) {
    int at = 0;
    while (at < lines.size()) {
      List<BareTable.Placed> rest = lines.subList(at, lines.size());
      BareTable table = BareTable.of(lines, at);
      Strip strip = Strip.of(lines, at);
      Line row = table == null ? Straddled.row(rest) : null;
      if (table != null) {
        flow.table(table::grid);
        at += table.lines();
      } else if (strip != null) {
        flow.table(strip::grid);
        at++;
      } else if (row != null) {
        flow.line(row, lines.get(at).page());
        at += 3;
      } else {
        flow.line(lines.get(at).line(), lines.get(at).page());
        at++;
      }
    }
    lines.clear();
  }

  /** Where one page stands in columns, others with a few lines may too. */
  private static List<PageItems> ordered(List<PageItems.Parts> parts) {
    List<@Nullable Gutter> gutters = new ArrayList<>();
    for (PageItems.Parts part : parts) gutters.add(part.gutter());
    Gutter any = gutters.stream().filter(Objects::nonNull).findFirst().orElse(null);
    List<PageItems> laid = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Gutter own = gutters.get(i);
      boolean like = own == null && any != null && parts.get(i).has(any);
      laid.add(parts.get(i).ordered(like ? any : own));
    }
    return laid;
  }
}
