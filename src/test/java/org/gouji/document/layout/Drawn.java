package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Grid;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;

/** Pages of A4, in points, put together for tests; what stands on them is told line by line. */
final class Drawn {

  private static final float SIZE = 10;

  private final List<PageContent> pages = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private List<Segment> segments = new ArrayList<>();
  private float confidence = 1;

  /** Makes what follows text that was recognized. */
  Drawn recognized() {
    confidence = 0.99f;
    return this;
  }

  /** Text whose Chinese characters are as wide as high, others half as wide. */
  Drawn text(float x, float y, float size, String text) {
    float at = x;
    for (int i = 0; i < text.length(); i++) {
      float width = text.charAt(i) < 0x2000 ? size / 2 : size;
      glyphs.add(new Glyph(text.substring(i, i + 1), at, y, width, size, 0, confidence));
      at += width;
    }
    return this;
  }

  Drawn text(float x, float y, String text) {
    return text(x, y, SIZE, text);
  }

  /** Text in the middle of the page. */
  Drawn middle(float y, float size, String text) {
    float width = 0;
    for (char c : text.toCharArray()) width += c < 0x2000 ? size / 2 : size;
    return text((595 - width) / 2, y, size, text);
  }

  Drawn horizontal(float y, float x1, float x2) {
    segments.add(Segment.horizontal(y, x1, x2));
    return this;
  }

  Drawn vertical(float x, float y1, float y2) {
    segments.add(Segment.vertical(x, y1, y2));
    return this;
  }

  Drawn turn() {
    pages.add(new PageContent(pages.size() + 1, 595, 842, glyphs, segments));
    glyphs = new ArrayList<>();
    segments = new ArrayList<>();
    return this;
  }

  /** Paragraphs as they are, headings after {@code # }, rows of tables as {@code a/b/c}. */
  List<String> lines() {
    turn();
    List<String> lines = new ArrayList<>();
    for (Block block : Layout.blocks(pages, Limits.DEFAULT)) {
      if (block instanceof Paragraph it) lines.add((it.heading() ? "# " : "") + it.text());
      if (block instanceof Grid grid) {
        for (Grid.Row row : grid.rows()) {
          lines.add(String.join("/", row.cells().stream().map(Drawn::told).toList()));
        }
      }
    }
    return lines;
  }

  private static String told(Grid.Cell cell) {
    String right = cell.columnSpan() > 1 ? ">" + cell.columnSpan() : "";
    String down = cell.rowSpan() > 1 ? "v" + cell.rowSpan() : "";
    return cell.text().replace('\n', '~') + right + down;
  }
}
