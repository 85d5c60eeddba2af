package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame in which a document's prose is set.
 *
 * @param left where most lines begin
 * @param right where full lines end
 * @param size the usual font size
 * @param pitch the usual distance of base lines; 0 where unknown
 */
record TextFrame(float left, float right, float size, float pitch) {

  private static final Pattern UNBROKEN =
      Pattern.compile("[〔（《〈“‘「【\\[(]*[\\p{Alnum}.,:/%_-]+[〕）》〉”’」】\\]),，。、；：%]*");

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
          sizes.addAll(Collections.nCopies(line.text().length(), line.size()));
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

  /**
   * Whether a line has no room left for what begins the next, so that this may carry it on: two
   * characters, or a number with its brackets, which are not broken.
   */
  boolean full(Line line, Line next) {
    float end = line.column() == null ? right : line.column().right();
    float room = Math.max(2.2f * Math.max(size, line.size()), beginning(next));
    return line.right() >= end - room;
  }

  /** How wide about is what a line begins with and no line's end may break. */
  private static float beginning(Line line) {
    Matcher matcher = UNBROKEN.matcher(line.text());
    float width = 0;
    if (!matcher.lookingAt()) return width;
    for (char c : matcher.group().toCharArray()) width += c < 0x2000 ? 0.5f : 1;
    return width * line.size();
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
