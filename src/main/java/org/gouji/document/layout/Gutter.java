package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The blank strip between two columns of prose.
 *
 * @param left where full lines of the first column end
 * @param right where lines of the second column begin
 * @param size the usual font size
 */
record Gutter(float left, float right, float size) {

  private static final int LINES = 4;
  private static final int CHARACTERS = 8;
  private static final float WIDTH = 0.9f;
  private static final float WIDE_GAP = 1.6f;
  private static final float INDENT = 2.6f;

  /** The widest page that a PDF can have, in points; text beyond is on no page. */
  private static final float PAGE_MAX = 14_400;

  /** What of a row stands on one side. */
  private record Side(float from, float to, int count, boolean parted) {
    static @Nullable Side of(List<Glyph> row, float from, float to) {
      Glyph first = null;
      Glyph last = null;
      int count = 0;
      boolean parted = false;
      for (Glyph glyph : row) {
        if (glyph.centreX() < from || glyph.centreX() > to) continue;
        parted |= last != null && glyph.x() - last.right() > WIDE_GAP * glyph.size();
        if (first == null) first = glyph;
        last = glyph;
        count++;
      }
      return first == null || last == null
          ? null
          : new Side(first.x(), last.right(), count, parted);
    }
  }

  /**
   * Finds the gutter of a page: a strip near its middle that several lines leave blank, with lines
   * of prose on both sides that fill their columns; so that no table without ruling lines is one.
   *
   * @param rows of characters, top down, each from left to right
   */
  static @Nullable Gutter find(List<List<Glyph>> rows) {
    float least = Float.MAX_VALUE;
    float most = 0;
    List<Float> sizes = new ArrayList<>();
    for (List<Glyph> row : rows) {
      least = Math.min(least, row.get(0).x());
      most = Math.max(most, row.get(row.size() - 1).right());
      sizes.add(row.get(0).size());
    }
    if (rows.size() < LINES || !(most - least >= 100 && most - least <= PAGE_MAX)) return null;
    float size = quantile(sizes, 0.5);
    float at = strip(rows, least + 0.3f * (most - least), most - 0.3f * (most - least));
    return at < 0 ? null : around(at, rows, size);
  }

  /** The place between two others that most rows leave blank with something behind it; or -1. */
  private static float strip(List<List<Glyph>> rows, float from, float to) {
    int[] blank = new int[(int) (to - from) + 1];
    for (List<Glyph> row : rows) {
      float open = from;
      for (Glyph glyph : row) {
        for (int i = bin(open - from, blank); glyph.x() > open && from + i < glyph.x(); i++) {
          if (i >= blank.length) break;
          if (from + i >= open) blank[i]++;
        }
        open = Math.max(open, glyph.right());
      }
    }
    int best = 0;
    for (int i = 1; i < blank.length; i++) if (blank[i] > blank[best]) best = i;
    if (blank[best] < LINES) return -1;
    int end = best;
    while (end + 1 < blank.length && blank[end + 1] == blank[best]) end++;
    return from + (best + end) / 2f;
  }

  private static int bin(float at, int[] bins) {
    return Math.max(0, Math.min(bins.length, (int) Math.ceil(at)));
  }

  private static @Nullable Gutter around(float at, List<List<Glyph>> rows, float size) {
    List<Side> lefts = new ArrayList<>();
    List<Side> rights = new ArrayList<>();
    for (List<Glyph> row : rows) {
      if (row.stream().anyMatch(it -> it.x() < at && it.right() > at)) continue;
      Side left = Side.of(row, 0, at);
      Side right = Side.of(row, at, Float.MAX_VALUE);
      if (left != null && (right != null || !rights.isEmpty())) lefts.add(left);
      if (right != null) rights.add(right);
    }
    keepAligned(lefts, size);
    keepAligned(rights, size);
    if (lefts.size() < LINES || rights.size() < LINES) return null;
    float left = quantile(lefts.stream().map(Side::to).toList(), 0.95);
    float right = quantile(rights.stream().map(Side::from).toList(), 0.05);
    float end = quantile(rights.stream().map(Side::to).toList(), 0.95);
    double first = share(lefts, it -> it.to() > left - INDENT * size);
    double second = share(rights, it -> it.to() > end - INDENT * size);
    boolean columns =
        right - left > WIDTH * size
            && Math.min(first, second) >= 0.25
            && (Math.max(first, second) >= 0.5 || indented(lefts, size) && indented(rights, size))
            && share(rights, it -> it.from() < right + INDENT * size) >= 0.8
            && prose(lefts)
            && prose(rights);
    return columns ? new Gutter(left, right, size) : null;
  }

  /** Leaves page numbers and the like out. */
  private static void keepAligned(List<Side> sides, float size) {
    if (sides.isEmpty()) return;
    float from = quantile(sides.stream().map(Side::from).toList(), 0.25);
    sides.removeIf(it -> it.from() < from - WIDTH * size || it.from() > from + INDENT * size);
  }

  private static boolean prose(List<Side> sides) {
    return share(sides, it -> it.count() >= CHARACTERS) >= 0.5 && share(sides, Side::parted) <= 0.2;
  }

  /** Whether paragraphs begin two characters behind their other lines, as no cells do. */
  private static boolean indented(List<Side> sides, float size) {
    float from = quantile(sides.stream().map(Side::from).toList(), 0);
    double flush = share(sides, it -> it.from() < from + 0.5f * size);
    double indented = share(sides, it -> Math.abs(it.from() - from - 2 * size) < 0.5f * size);
    return flush >= 0.25 && indented >= 0.25 && flush + indented > 0.9;
  }

  private static double share(List<Side> sides, Predicate<Side> of) {
    return (double) sides.stream().filter(of).count() / sides.size();
  }

  private static float quantile(List<Float> values, double share) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
  }

  /** Whether a row runs over the strip, or begins behind it where no column does. */
  boolean crossedBy(List<Glyph> row) {
    float behind = Float.MAX_VALUE;
    for (Glyph glyph : row) {
      if (glyph.x() < right - 1 && glyph.right() > left + 1) return true;
      if (glyph.x() >= right - 1) behind = Math.min(behind, glyph.x());
    }
    return behind != Float.MAX_VALUE && behind > right + INDENT * size;
  }

  boolean before(Glyph glyph) {
    return glyph.centreX() < (left + right) / 2;
  }
}
