package org.gouji.document.scan;

/** Which pixels of a picture are dark against what is around them. */
final class Ink {

  /** A dark pixel has at most this share of the mean grey around it. */
  private static final double DARK = 0.8;

  private final int width;
  private final int height;
  private final boolean[] dark;

  Ink(int width, int height) {
    this(width, height, new boolean[width * height]);
  }

  private Ink(int width, int height, boolean[] dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  /**
   * The dark pixels, whatever the shade of the paper.
   *
   * @param reach how far around a pixel its surroundings go
   */
  static Ink of(Grey picture, int reach) {
    int width = picture.width();
    int height = picture.height();
    int[] columns = new int[width];
    Ink ink = new Ink(width, height);
    for (int y = -reach; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (y + reach < height) columns[x] += picture.at(x, y + reach);
        if (y - reach - 1 >= 0) columns[x] -= picture.at(x, y - reach - 1);
      }
      if (y >= 0) ink.markRow(picture, y, columns, reach);
    }
    return ink;
  }

  /**
   * Marks the dark pixels of a row.
   *
   * @param columns by column, the sum of the grey of the rows within reach
   */
  private void markRow(Grey picture, int y, int[] columns, int reach) {
    int rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    long sum = 0;
    for (int x = -reach; x < width; x++) {
      if (x + reach < width) sum += columns[x + reach];
      if (x - reach - 1 >= 0) sum -= columns[x - reach - 1];
      if (x < 0) continue;
      long count = (long) rows * (Math.min(width, x + reach + 1) - Math.max(0, x - reach));
      dark[y * width + x] = picture.at(x, y) * count < DARK * sum;
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean isEmpty() {
    for (boolean one : dark) if (one) return false;
    return true;
  }

  boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
  }

  void set(int x, int y) {
    if (x >= 0 && y >= 0 && x < width && y < height) dark[y * width + x] = true;
  }

  /** What is dark here and not there. */
  Ink without(Ink other) {
    boolean[] rest = dark.clone();
    for (int i = 0; i < rest.length; i++) rest[i] &= !other.dark[i];
    return new Ink(width, height, rest);
  }

  /** Without specks: dark pixels that touch and together reach neither so wide nor so high. */
  Ink withoutSpecks(int size) {
    boolean[] seen = new boolean[dark.length];
    boolean[] kept = dark.clone();
    int[] queue = new int[dark.length];
    for (int start = 0; start < dark.length; start++) {
      if (!dark[start] || seen[start]) continue;
      int end = gather(start, seen, queue);
      int left = width;
      int right = 0;
      for (int i = 0; i < end; i++) {
        left = Math.min(left, queue[i] % width);
        right = Math.max(right, queue[i] % width);
      }
      int top = height;
      int bottom = 0;
      for (int i = 0; i < end; i++) {
        top = Math.min(top, queue[i] / width);
        bottom = Math.max(bottom, queue[i] / width);
      }
      if (right - left + 1 >= size || bottom - top + 1 >= size) continue;
      for (int i = 0; i < end; i++) kept[queue[i]] = false;
    }
    return new Ink(width, height, kept);
  }

  private int gather(int start, boolean[] seen, int[] queue) {
    int end = 0;
    queue[end++] = start;
    seen[start] = true;
    for (int at = 0; at < end; at++) {
      int x = queue[at] % width;
      int y = queue[at] / width;
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          if (!at(x + dx, y + dy)) continue;
          int next = (y + dy) * width + x + dx;
          if (seen[next]) continue;
          seen[next] = true;
          queue[end++] = next;
        }
      }
    }
    return end;
  }
}
