package org.gouji.document.scan;

/**
 * A rectangle of pixels.
 *
 * @param right the first column that is not in it
 * @param bottom the first row that is not in it
 */
record Box(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  Box grown(int by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }
}
