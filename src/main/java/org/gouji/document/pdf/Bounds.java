package org.gouji.document.pdf;

import java.util.List;

/** The box around lines, in user space. */
record Bounds(float left, float low, float right, float high) {

  /**
   * Measures lines.
   *
   * @param lines at least one, each as x1, y1, x2, y2
   */
  static Bounds of(List<float[]> lines) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (float[] line : lines) {
      left = Math.min(left, Math.min(line[0], line[2]));
      right = Math.max(right, Math.max(line[0], line[2]));
      low = Math.min(low, Math.min(line[1], line[3]));
      high = Math.max(high, Math.max(line[1], line[3]));
    }
    return new Bounds(left, low, right, high);
  }

  /** What both hold; its sides are exchanged where that is nothing. */
  Bounds and(Bounds other) {
    return new Bounds(
        Math.max(left, other.left),
        Math.max(low, other.low),
        Math.min(right, other.right),
        Math.min(high, other.high));
  }
}
