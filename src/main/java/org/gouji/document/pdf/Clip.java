package org.gouji.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The box outside which nothing is drawn: the bounds of the paths that a page clips to. */
final class Clip {

  /** Half a line's width, and what boxes are rounded by. */
  private static final float NEAR = 1.5f;

  private final List<@Nullable Bounds> saved = new ArrayList<>();
  private @Nullable Bounds box;
  private @Nullable Bounds next;

  void save() {
    saved.add(box);
  }

  void restore() {
    if (!saved.isEmpty()) box = saved.remove(saved.size() - 1);
  }

  /**
   * Clips to a path, once that is painted.
   *
   * @param lines each as x1, y1, x2, y2; a path without lines clips nothing
   */
  void to(List<float[]> lines) {
    if (!lines.isEmpty()) next = Bounds.of(lines);
  }

  void painted() {
    Bounds bounds = next;
    if (bounds == null) return;
    next = null;
    box = box == null ? bounds : bounds.and(box);
  }

  /** What is drawn of a straight line; null where nothing is. */
  float @Nullable [] drawn(float x1, float y1, float x2, float y2) {
    float[] line = {x1, y1, x2, y2};
    Bounds all = box;
    if (all == null) return line;
    boolean some = kept(line, 0, all.left(), all.right()) && kept(line, 1, all.low(), all.high());
    return some ? line : null;
  }

  /** Shortens a line to what lies between two bounds; false where nothing does. */
  private static boolean kept(float[] line, int at, float from, float to) {
    float least = from - NEAR;
    float most = to + NEAR;
    if (Math.max(line[at], line[at + 2]) < least || Math.min(line[at], line[at + 2]) > most) {
      return false;
    }
    line[at] = Math.min(most, Math.max(least, line[at]));
    line[at + 2] = Math.min(most, Math.max(least, line[at + 2]));
    return true;
  }
}
