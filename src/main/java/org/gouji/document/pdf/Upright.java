package org.gouji.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.document.layout.Glyph;
import org.gouji.document.layout.PageContent;
import org.gouji.document.layout.Segment;

/** Turns a page so that most of its text runs from left to right. */
final class Upright {

  private final PDRectangle box;
  private final int turn;

  private Upright(PDRectangle box, int turn) {
    this.box = box;
    this.turn = turn;
  }

  static PageContent of(PageReader page, PDRectangle box, int number) {
    int[] angles = new int[4];
    for (PageReader.RawGlyph glyph : page.glyphs()) angles[glyph.angle()]++;
    int turn = 0;
    for (int i = 1; i < 4; i++) if (angles[i] > angles[turn]) turn = i;
    return new Upright(box, turn).turned(page, number);
  }

  private PageContent turned(PageReader page, int number) {
    List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
    for (PageReader.RawGlyph raw : page.glyphs()) {
      glyphs.add(
          new Glyph(
              raw.text(),
              x(raw.x(), raw.y()),
              y(raw.x(), raw.y()),
              raw.width(),
              raw.size(),
              Math.floorMod(raw.angle() - turn, 4)));
    }
    List<Segment> segments = new ArrayList<>();
    for (float[] line : page.strokes().drawn()) {
      float x1 = x(line[0], line[1]);
      float y1 = y(line[0], line[1]);
      float x2 = x(line[2], line[3]);
      float y2 = y(line[2], line[3]);
      boolean flat = Math.abs(x1 - x2) >= Math.abs(y1 - y2);
      segments.add(
          flat
              ? Segment.horizontal((y1 + y2) / 2, x1, x2)
              : Segment.vertical((x1 + x2) / 2, y1, y2));
    }
    boolean upright = turn % 2 == 0;
    float width = upright ? box.getWidth() : box.getHeight();
    float height = upright ? box.getHeight() : box.getWidth();
    List<float[]> marks = new ArrayList<>();
    for (float[] middle : page.outlines().middles()) {
      marks.add(new float[] {x(middle[0], middle[1]), y(middle[0], middle[1])});
    }
    return new PageContent(number, width, height, glyphs, segments, marks);
  }

  private float x(float x, float y) {
    return switch (turn) {
      case 0 -> x - box.getLowerLeftX();
      case 1 -> y - box.getLowerLeftY();
      case 2 -> box.getUpperRightX() - x;
      default -> box.getUpperRightY() - y;
    };
  }

  private float y(float x, float y) {
    return switch (turn) {
      case 0 -> box.getUpperRightY() - y;
      case 1 -> x - box.getLowerLeftX();
      case 2 -> y - box.getLowerLeftY();
      default -> box.getUpperRightX() - x;
    };
  }
}
