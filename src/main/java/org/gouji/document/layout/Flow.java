package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.gouji.document.Block;
import org.gouji.document.Chars;
import org.gouji.document.Grid;
import org.gouji.document.Paragraph;
import org.gouji.document.Place;
import org.jspecify.annotations.Nullable;

/** Puts the lines and tables of all pages together: paragraphs, tables over pages, loose rows. */
final class Flow {

  private static final int PLAIN_HEADING = 40;

  private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}、");

  private final TextFrame frame;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Line> rows = new ArrayList<>();
  private final LooseRows loose = new LooseRows();
  private Place start = Place.NONE;
  private @Nullable Line last;
  private int lastPage;
  private int lineOfPage;
  private int tables;
  private @Nullable PageTable open;
  private int openEnds;

  Flow(TextFrame frame) {
    this.frame = frame;
  }

  void line(Line line, int page) {
    endTable();
    if (page != lastPage) lineOfPage = 0;
    lineOfPage++;
    boolean row = line.pieces().size() > 1 || page == lastPage && LooseRows.isBlankRow(rows, line);
    if (!row && goesOn(line, page)) {
      join(line.text());
    } else {
      endParagraph();
      if (!row) endRows();
      if (rows.isEmpty()) start = new Place(lineOfPage, page, 0, 0, 0);
      if (row) rows.add(line);
      else text.append(line.text());
    }
    last = line;
    lastPage = page;
  }

  private boolean goesOn(Line line, int page) {
    Line before = last;
    if (before == null || text.isEmpty() || !frame.full(before, line)) return false;
    if ((before.column() == null) != (line.column() == null)) return false;
    if (before.text().endsWith("。") && SECTION.matcher(line.text()).lookingAt()) return false;
    if (page == lastPage && titleGoesOn(before, line)) return true;
    if (!frame.usualSize(before)) return false;
    if (!frame.flush(line) || Math.abs(line.size() - before.size()) > 0.12f * before.size()) {
      return false;
    }
    return page != lastPage || frame.near(line.y() - before.y());
  }

  /**
   * Whether two lines larger than the text are one title, in the middle or at the left; what begins
   * with a number of its own is a heading.
   */
  private boolean titleGoesOn(Line before, Line line) {
    float size = before.size();
    float middles = line.left() + line.right() - before.left() - before.right();
    return large(before)
        && !TableCell.ITEM.matcher(line.text()).lookingAt()
        && Math.abs(line.size() - size) < 0.05f * size
        && (Math.abs(middles) < 2 * size || Math.abs(line.left() - before.left()) < 0.3f * size)
        && line.y() - before.y() < 2.5f * size;
  }

  private boolean large(Line line) {
    return line.size() > 1.15f * frame.size();
  }

  private void join(String more) {
    char end = text.charAt(text.length() - 1);
    boolean words = letter(end) && letter(more.charAt(0));
    text.append(words ? " " : "").append(more);
  }

  private static boolean letter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  void table(PageTable table, int page) {
    endParagraph();
    endRows();
    last = null;
    PageTable before = open;
    if (before != null && page == openEnds + 1 && before.carriedOnBy(table)) {
      before.append(table);
    } else {
      endTable();
      open = table;
    }
    openEnds = page;
    if (page != lastPage) lineOfPage = 0;
    lastPage = page;
  }

  /** Adds a table without ruling lines, which its number makes a grid. */
  void table(IntFunction<Grid> table) {
    endParagraph();
    endRows();
    endTable();
    last = null;
    blocks.add(table.apply(++tables));
  }

  List<Block> blocks() {
    endParagraph();
    endRows();
    endTable();
    return blocks;
  }

  private void endParagraph() {
    String paragraph = Chars.fold(text);
    text.setLength(0);
    if (paragraph.isEmpty()) return;
    Line line = last;
    boolean large = line != null && large(line);
    blocks.add(new Paragraph(paragraph, start, large && paragraph.length() <= PLAIN_HEADING));
  }

  private void endTable() {
    PageTable table = open;
    open = null;
    if (table != null) blocks.add(table.grid(++tables));
  }

  private void endRows() {
    if (rows.isEmpty()) return;
    blocks.addAll(loose.of(rows, start, tables + 1));
    if (blocks.get(blocks.size() - 1) instanceof Grid) tables++;
    rows.clear();
  }
}
