package org.gouji.document.scan;

/** Finds what may be part of a level line, however faint: dark against the paper on both sides. */
final class Ridges {

  /** A line is so much darker than what is above and below it, at most. */
  private static final double DARKER = 0.965;

  private static final float SMOOTH = 3;
  private static final float[] BESIDE = {1.5f, 3};

  /** A place of a line is at least so dark against the line's mean. */
  private static final double FIRM = 0.35;

  /** What is beside a line is at most so dark against the line. */
  private static final double BARE = 0.2;

  private final Grey page;
  private final int reach;
  private final int far;
  private final int near;

  /** By pixel, the sum of it and its neighbours to the left and right. */
  private final int[] smooth;

  /**
   * @param scale pixels a point
   */
  Ridges(Grey page, float scale) {
    this.page = page;
    int width = page.width();
    reach = Math.max(1, Math.round(SMOOTH * scale / 2));
    far = Math.max(2, Math.round(BESIDE[1] * scale));
    near = Math.max(2, Math.round(far * BESIDE[0] / BESIDE[1]));
    smooth = new int[width * page.height()];
    for (int y = 0; y < page.height(); y++) {
      int sum = 0;
      for (int x = -2 * reach; x < width; x++) {
        sum += page.at(x + reach, y);
        if (x - reach - 1 >= -reach) sum -= page.at(x - reach - 1, y);
        if (x >= 0) smooth[y * width + x] = sum;
      }
    }
  }

  /**
   * The pixels that are darker than those some way above and below, each taken together with its
   * neighbours to the left and right, so that grain does not count.
   */
  Ink ink() {
    int width = page.width();
    int height = page.height();
    Ink ridges = new Ink(width, height);
    for (int beside : new int[] {near, far}) {
      for (int y = 0; y < height; y++) {
        int above = Math.max(0, y - beside) * width;
        int below = Math.min(height - 1, y + beside) * width;
        for (int x = 0; x < width; x++) {
          int side = Math.min(smooth[above + x], smooth[below + x]);
          if (smooth[y * width + x] < DARKER * side) ridges.set(x, y);
        }
      }
    }
    return ridges;
  }

  /** The places of a run that are about as dark as it is all along; characters are by turns. */
  boolean[] firm(int y, int from, int to) {
    double[] depths = new double[to - from];
    double sum = 0;
    for (int x = from; x < to; x++) {
      double depth = depth(x, y);
      depths[x - from] = depth;
      sum += depth;
    }
    boolean[] firm = new boolean[depths.length];
    for (int i = 0; i < firm.length; i++) firm[i] = depths[i] >= FIRM * sum / depths.length;
    return firm;
  }

  /**
   * Whether a dark place has paper on both sides, as most of a line has, and few of the strokes of
   * characters, which others cross.
   */
  boolean isBare(int x, int y) {
    double paper = paper(x, y);
    double light = paper * (1 - BARE * depth(x, y));
    return light(x, y, near, light) || light(x, y, far, light);
  }

  private boolean light(int x, int y, int beside, double least) {
    int above = Math.max(0, y - beside) * page.width();
    int below = Math.min(page.height() - 1, y + beside) * page.width();
    return Math.min(smooth[above + x], smooth[below + x]) >= least * (2.0 * reach + 1);
  }

  /** How dark a place is against the paper beside it, at the darkest of three rows. */
  private double depth(int x, int y) {
    double darkest = Double.MAX_VALUE;
    for (int row = y - 1; row <= y + 1; row++) {
      darkest =
          Math.min(darkest, (page.at(x - 1, row) + page.at(x, row) + page.at(x + 1, row)) / 3.0);
    }
    return 1 - darkest / paper(x, y);
  }

  private double paper(int x, int y) {
    int above = Math.max(0, y - far) * page.width();
    int below = Math.min(page.height() - 1, y + far) * page.width();
    return Math.max(1, Math.max(smooth[above + x], smooth[below + x]) / (2.0 * reach + 1));
  }
}
