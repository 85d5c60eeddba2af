package org.gouji.gen;

import java.util.Locale;

/** How the lines of a drawn table look. */
enum Pen {
  NONE,
  STROKED,
  /** Each line a thin filled box of its own. */
  FILLED,
  /** Two lines close together. */
  DOUBLE,
  /** No line at the left and right side of the table. */
  OPEN_SIDES,
  /** Lines above and below cells only. */
  HORIZONTAL;

  private static final float THIN = 0.6f;
  private static final float APART = 1.8f;

  /**
   * The lines of a cell as content of a page.
   *
   * @param y of its lower edge, from the foot of the page
   * @param first whether it stands at the table's left side
   * @param last whether it stands at its right side
   */
  String cell(float x, float y, float width, float height, boolean first, boolean last) {
    return switch (this) {
      case NONE -> "";
      case STROKED -> box(x, y, width, height, "S");
      case DOUBLE ->
          box(x, y, width, height, "S")
              + box(x + APART, y + APART, width - 2 * APART, height - 2 * APART, "S");
      case FILLED ->
          flat(x, y, width)
              + flat(x, y + height, width)
              + upright(x, y, height)
              + upright(x + width, y, height);
      case HORIZONTAL -> flat(x, y, width) + flat(x, y + height, width);
      case OPEN_SIDES ->
          flat(x, y, width)
              + flat(x, y + height, width)
              + (first ? "" : upright(x, y, height))
              + (last ? "" : upright(x + width, y, height));
    };
  }

  private static String flat(float x, float y, float width) {
    return box(x, y - THIN / 2, width, THIN, "f");
  }

  private static String upright(float x, float y, float height) {
    return box(x - THIN / 2, y, THIN, height, "f");
  }

  private static String box(float x, float y, float width, float height, String paint) {
    return String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re %s%n", x, y, width, height, paint);
  }
}
