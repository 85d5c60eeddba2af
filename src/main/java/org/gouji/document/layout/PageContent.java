package org.gouji.document.layout;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number from 1
 * @param width of the page as it is read
 * @param height likewise
 * @param glyphs in the order of the file
 * @param segments ruling lines in any order
 * @param marks where shapes stand that may be characters and cannot be read, as x and y
 */
public record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Segment> segments,
    List<float[]> marks) {

  /** A page whose characters can all be read. */
  public PageContent(
      int number, float width, float height, List<Glyph> glyphs, List<Segment> segments) {
    this(number, width, height, glyphs, segments, List.of());
  }

  public PageContent {
    glyphs = List.copyOf(glyphs);
    segments = List.copyOf(segments);
    marks = List.copyOf(marks);
  }
}
