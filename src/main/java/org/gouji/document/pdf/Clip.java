package org.gouji.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The box outside which nothing is drawn: the bounds of the paths that a page clips to. */
final class Clip {

  /** Half a line's width, and what boxes are rounded by. */
  private static final float NEAR = 1.5f;

  private final List<float @Nullable []> saved = new ArrayList<>();
  private float @Nullable [] box;
  private float @Nullable [] next;

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
    if (lines.isEmpty()) return;
    float[] bounds = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
    for (float[] line : lines) {
      bounds[0] = Math.min(bounds[0], Math.min(line[0], line[2]));
      bounds[1] = Math.min(bounds[1], Math.min(line[1], line[3]));
      bounds[2] = Math.max(bounds[2], Math.max(line[0], line[2]));
      bounds[3] = Math.max(bounds[3], Math.max(line[1], line[3]));
    }
    next = bounds;
  }

  void painted() {
    float[] bounds = next;
    if (bounds == null) return;
    next = null;
    float[] old = box;
    if (old != null) {
      for (int i = 0; i < 2; i++) {
        bounds[i] = Math.max(bounds[i], old[i]);
        bounds[i + 2] = Math.min(bounds[i + 2], old[i + 2]);
      }
    }
    box = bounds;
  }

  /** What is drawn of a straight line; null where nothing is. */
  float @Nullable [] drawn(float x1, float y1, float x2, float y2) {
    float[] all = box;
    float[] line = {x1, y1, x2, y2};
    if (all == null) return line;
    for (int i = 0; i < 2; i++) {
      float least = all[i] - NEAR;
      float most = all[i + 2] + NEAR;
      if (Math.max(line[i], line[i + 2]) < least || Math.min(line[i], line[i + 2]) > most) {
        return null;
      }
      line[i] = Math.min(most, Math.max(least, line[i]));
      line[i + 2] = Math.min(most, Math.max(least, line[i + 2]));
    }
    return line;
  }
}
