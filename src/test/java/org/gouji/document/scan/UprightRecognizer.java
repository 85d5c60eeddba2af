package org.gouji.document.scan;

import java.util.List;

/** Makes out a line of {@link DrawnPage} only where its blots stand upright, their bar leftish. */
final class UprightRecognizer implements TextRecognizer {

  private final double confidence;

  UprightRecognizer() {
    this(0.95);
  }

  UprightRecognizer(double confidence) {
    this.confidence = confidence;
  }

  @Override
  public String name() {
    return "upright";
  }

  @Override
  public Reading line(Grey picture) {
    boolean level = picture.width() > 4 * picture.height();
    return level && isBarLeft(picture)
        ? new Reading("公开情况公开情况公开情况", confidence)
        : new Reading("呆", 0.2);
  }

  @Override
  public List<Reading> figure(Grey picture) {
    return List.of(line(picture), new Reading("", 0), new Reading("", 0));
  }

  /** Whether more of the first blot is dark on its left, where it is cut from its frame on. */
  private static boolean isBarLeft(Grey picture) {
    int row = picture.height() / 2;
    int from = 0;
    while (from < picture.width() && picture.at(from, row) > 128) from++;
    int left = 0;
    int right = 0;
    for (int x = 2; x < 12; x++) {
      if (picture.at(from + x, row) <= 128) {
        if (x < 7) left++;
        else right++;
      }
    }
    return left > right;
  }
}
