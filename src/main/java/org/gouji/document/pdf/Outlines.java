package org.gouji.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/**
 * Characters that a page draws as shapes, in place of letters of a font: their text cannot be read.
 */
final class Outlines {

  /** A page with fewer shapes holds a seal, a logo or a letterhead besides its text. */
  private static final int FEWEST = 150;

  private static final float LEAST = 1.2f;
  private static final float SMALLEST = 3;
  private static final float LARGEST = 40;
  private static final float STRAIGHT = 0.05f;
  private static final int MOST = 200_000;

  private final List<float[]> middles = new ArrayList<>();

  /** The middle of each shape, as x and y in user space. */
  List<float[]> middles() {
    return middles;
  }

  /** Whether the page holds more than ornaments. */
  boolean areText() {
    return middles.size() >= FEWEST;
  }

  /**
   * Notes a filled shape if it may be part of a character.
   *
   * @param lines its edge, each as x1, y1, x2, y2 and one more for a curve
   * @return whether it may
   */
  boolean add(List<float[]> lines, float left, float low, float right, float high) {
    return lines.stream().anyMatch(Outlines::bent) && add(left, low, right, high);
  }

  /** Notes a picture if it may be one of a character. */
  void picture(Matrix matrix) {
    float width = Math.abs(matrix.getScalingFactorX());
    float height = Math.abs(matrix.getScalingFactorY());
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    add(x, y, x + width, y + height);
  }

  private boolean add(float left, float low, float right, float high) {
    float width = right - left;
    float height = high - low;
    float least = Math.min(width, height);
    float most = Math.max(width, height);
    if (least < LEAST || most < SMALLEST || most > LARGEST) return false;
    if (middles.size() < MOST) middles.add(new float[] {(left + right) / 2, (low + high) / 2});
    return true;
  }

  private static boolean bent(float[] line) {
    float across = Math.abs(line[0] - line[2]);
    float up = Math.abs(line[1] - line[3]);
    return line.length > 4 || across > STRAIGHT && up > STRAIGHT;
  }
}
