package org.gouji.document.ofd;

import javax.xml.stream.XMLStreamReader;

/**
 * Where an object's own coordinates lie on the page.
 *
 * @param left of the object
 * @param top of the object
 * @param matrix its CTM: a b c d e f
 * @param visible whether it is shown
 * @param stroked whether its lines are drawn
 */
record OfdFrame(float left, float top, float[] matrix, boolean visible, boolean stroked) {

  static final OfdFrame NONE = new OfdFrame(0, 0, new float[] {1, 0, 0, 1, 0, 0}, true, true);

  /** The frame of the object that just began. */
  static OfdFrame of(XMLStreamReader xml) {
    float[] at = OfdPage.numbers(OfdPage.attribute(xml, "Boundary"), 4);
    String matrix = OfdPage.attribute(xml, "CTM");
    return new OfdFrame(
        at[0],
        at[1],
        matrix.isBlank() ? NONE.matrix : OfdPage.numbers(matrix, 6),
        !OfdPage.attribute(xml, "Visible").equals("false"),
        !OfdPage.attribute(xml, "Stroke").equals("false"));
  }

  float x(float x, float y) {
    return left + matrix[0] * x + matrix[2] * y + matrix[4];
  }

  float y(float x, float y) {
    return top + matrix[1] * x + matrix[3] * y + matrix[5];
  }

  float wide() {
    return (float) Math.hypot(matrix[0], matrix[1]);
  }

  float high() {
    return (float) Math.hypot(matrix[2], matrix[3]);
  }

  /** Quarter turns counter-clockwise. */
  int turn() {
    if (Math.abs(matrix[0]) >= Math.abs(matrix[1])) return matrix[0] >= 0 ? 0 : 2;
    return matrix[1] < 0 ? 1 : 3;
  }
}
