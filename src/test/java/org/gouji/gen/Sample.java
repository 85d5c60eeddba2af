package org.gouji.gen;

/**
 * The fixed series of reports: a clean one, then its defective twin, over all defects and layouts.
 */
final class Sample {
  private static final int PAIRS = Defects.ALL.size() * Layout.values().length;

  private Sample() {}

  /**
   * The report at a place of the series, from 0; the series has no end and always the same start.
   */
  static Generated at(int index) {
    Defect defect = defect(index);
    long seed = 1000L + index / 2;
    return index % 2 == 0
        ? Generated.clean(seed, defect.wish(), layout(index))
        : Generated.defective(seed, defect, layout(index));
  }

  /** Defect and layout at a place, for coverage. */
  static String pair(int index) {
    return defect(index).name() + " " + layout(index);
  }

  /** How many reports it takes until every defect has stood in every layout. */
  static int whole() {
    return 2 * PAIRS;
  }

  private static Defect defect(int index) {
    return Defects.ALL.get(index / 2 % Defects.ALL.size());
  }

  private static Layout layout(int index) {
    Layout[] layouts = Layout.values();
    int pair = index / 2;
    int defects = Defects.ALL.size();
    int at = (pair / defects + pair % defects) % layouts.length;
    while (!defect(index).fits(layouts[at])) at = (at + 1) % layouts.length;
    return layouts[at];
  }
}
