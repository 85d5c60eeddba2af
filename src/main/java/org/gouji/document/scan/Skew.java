package org.gouji.document.scan;

/** How far a page lies aslant. */
final class Skew {

  private static final double MOST = Math.toRadians(3);
  private static final int POINTS = 60_000;

  private Skew() {}

  /**
   * The angle by which the page is to be turned so that its lines lie level.
   *
   * @return in radians, for {@link Grey#turned}; 0 where no angle within three degrees is better
   */
  static double of(Ink ink) {
    int count = 0;
    for (int y = 0; y < ink.height(); y++)
      for (int x = 0; x < ink.width(); x++) if (ink.at(x, y)) count++;
    int step = Math.max(1, count / POINTS);
    int[] xs = new int[count / step + 1];
    int[] ys = new int[count / step + 1];
    int size = 0;
    int seen = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (!ink.at(x, y) || seen++ % step != 0) continue;
        xs[size] = x;
        ys[size++] = y;
      }
    }
    double best = 0;
    for (double reach = MOST, grain = MOST / 20; grain > 1e-4; reach = grain, grain /= 5) {
      double middle = best;
      double most = -1;
      for (double angle = middle - reach; angle <= middle + reach + 1e-9; angle += grain) {
        double sharpness = sharpness(xs, ys, size, angle, ink);
        if (sharpness <= most) continue;
        most = sharpness;
        best = angle;
      }
    }
    return Math.abs(best) < 1e-4 ? 0 : -best;
  }

  /** How unevenly the dark pixels fall into rows. */
  private static double sharpness(int[] xs, int[] ys, int size, double angle, Ink ink) {
    double slope = Math.tan(angle);
    int margin = (int) Math.ceil(Math.abs(slope) * ink.width()) + 1;
    int[] rows = new int[ink.height() + 2 * margin];
    for (int i = 0; i < size; i++) rows[(int) Math.round(ys[i] - xs[i] * slope) + margin]++;
    double sum = 0;
    for (int row : rows) sum += (double) row * row;
    return sum;
  }
}
