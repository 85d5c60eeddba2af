package org.gouji.document.layout;

/**
 * A horizontal or vertical ruling line.
 *
 * @param at its y if it is horizontal, else its x
 * @param from its least x or y
 * @param to its greatest x or y
 */
public record Segment(boolean horizontal, float at, float from, float to) {

  public static Segment horizontal(float y, float x1, float x2) {
    return new Segment(true, y, Math.min(x1, x2), Math.max(x1, x2));
  }

  public static Segment vertical(float x, float y1, float y2) {
    return new Segment(false, x, Math.min(y1, y2), Math.max(y1, y2));
  }

  float length() {
    return to - from;
  }
}
