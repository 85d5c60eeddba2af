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
 */
public record PageContent(
    int number, float width, float height, List<Glyph> glyphs, List<Segment> segments) {

  public PageContent {
    glyphs = List.copyOf(glyphs);
    segments = List.copyOf(segments);
  }
}
