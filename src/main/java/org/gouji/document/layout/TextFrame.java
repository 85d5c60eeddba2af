package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The frame in which a document's prose is set.
 *
 * @param left where most lines begin
 * @param right where full lines end
 * @param size the usual font size
 * @param pitch the usual distance of base lines; 0 where unknown
 */
record TextFrame(float left, float right, float size, float pitch) {

  static TextFrame of(List<PageItems> pages) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    List<Float> sizes = new ArrayList<>();
    List<Float> pitches = new ArrayList<>();
    for (PageItems page : pages) {
      Line before = null;
      for (Object item : page.items()) {
        Line line = item instanceof Line it ? it : null;
        if (line != null && line.pieces().size() == 1 && line.text().length() > 12) {
          if (line.column() == null) {
            lefts.add(line.left());
            rights.add(line.right());
          }
          sizes.add(line.size());
          if (before != null) pitches.add(line.y() - before.y());
        }
        before = line;
      }
    }
    if (sizes.isEmpty()) return new TextFrame(0, Float.MAX_VALUE, sizeOfAny(pages), 0);
    float size = quantile(sizes, 0.5);
    return new TextFrame(
        lefts.isEmpty() ? 0 : quantile(lefts, 0.25),
        rights.isEmpty() ? Float.MAX_VALUE : quantile(rights, 0.8),
        size,
        pitches.isEmpty() ? 0 : quantile(pitches, 0.5));
  }

  private static float sizeOfAny(List<PageItems> pages) {
    List<Float> sizes = new ArrayList<>();
    for (PageItems page : pages) {
      for (Object item : page.items()) if (item instanceof Line line) sizes.add(line.size());
    }
    return sizes.isEmpty() ? 12 : quantile(sizes, 0.5);
  }

  private static float quantile(List<Float> values, double share) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
  }

  /** Whether a line runs to the right edge, so that the next may carry it on. */
  boolean full(Line line) {
    float end = line.column() == null ? right : line.column().right();
    return line.right() >= end - 2.2f * size;
  }

  /** Whether a line begins where paragraphs go on, not indented and not set in the middle. */
  boolean flush(Line line) {
    float begin = line.column() == null ? left : line.column().left();
    return Math.abs(line.left() - begin) < 0.9f * size;
  }

  boolean usualSize(Line line) {
    return Math.abs(line.size() - size) < 0.12f * size;
  }

  boolean near(float distance) {
    return pitch == 0 || distance < 1.35f * pitch;
  }
}
