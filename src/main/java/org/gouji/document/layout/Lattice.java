package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ruling lines that form a table: the edges of its rows and columns, and which stand between. */
final class Lattice {

  /** A table open at a side, as at a page's end, has lines that run on so far at least. */
  private static final float OVERHANG = 6f;

  private final float[] xs;
  private final float[] ys;
  private final List<Segment> lines;

  private Lattice(float[] xs, float[] ys, List<Segment> lines) {
    this.xs = xs;
    this.ys = ys;
    this.lines = lines;
  }

  /** A cell: rows and columns from 0, and its box. */
  record Box(int row, int column, int rows, int columns, float x1, float y1, float x2, float y2) {
    boolean holds(float x, float y) {
      return x >= x1 && x < x2 && y >= y1 && y < y2;
    }
  }

  /** The lattice of lines that touch; null where they enclose fewer than two cells. */
  static @Nullable Lattice of(List<Segment> lines) {
    float[] xs = edges(lines, false);
    float[] ys = edges(lines, true);
    if (xs.length + ys.length < 4 || xs.length < 1 || ys.length < 1) return null;
    xs = withOuter(xs, lines, true);
    ys = withOuter(ys, lines, false);
    if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return null;
    return new Lattice(xs, ys, lines);
  }

  private static float[] edges(List<Segment> lines, boolean horizontal) {
    TreeSet<Float> at = new TreeSet<>();
    for (Segment line : lines) if (line.horizontal() == horizontal) at.add(line.at());
    List<Float> kept = new ArrayList<>();
    for (float value : at) {
      if (kept.isEmpty() || value - kept.get(kept.size() - 1) > Rulings.NEAR) kept.add(value);
    }
    return array(kept);
  }

  /** Adds an outer edge where the lines across it run past the last one. */
  private static float[] withOuter(float[] edges, List<Segment> lines, boolean across) {
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (Segment line : lines) {
      if (line.horizontal() != across) continue;
      least = Math.min(least, line.from());
      most = Math.max(most, line.to());
    }
    List<Float> all = new ArrayList<>();
    if (edges[0] - least > OVERHANG) all.add(least);
    for (float edge : edges) all.add(edge);
    if (most - edges[edges.length - 1] > OVERHANG) all.add(most);
    return array(all);
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) array[i] = values.get(i);
    return array;
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  double area() {
    return (double) (xs[xs.length - 1] - xs[0]) * (bottom() - top());
  }

  boolean holds(float x, float y) {
    return x >= xs[0] && x <= xs[xs.length - 1] && y >= ys[0] && y <= bottom();
  }

  /** The edges of the columns. */
  float[] columns() {
    return xs.clone();
  }

  int rows() {
    return ys.length - 1;
  }

  /** The cells, grown right and down over edges that no line draws. */
  List<Box> boxes() {
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    boolean[][] below = new boolean[rows][columns];
    boolean[][] behind = new boolean[rows][columns];
    for (Segment line : lines) mark(line, below, behind);
    boolean[][] used = new boolean[rows][columns];
    List<Box> boxes = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (used[r][c]) continue;
        int right = c;
        while (right + 1 < columns && !behind[r][right] && !used[r][right + 1]) right++;
        int down = r;
        while (down + 1 < rows
            && open(below[down], c, right)
            && !split(behind[down + 1], c, right)) {
          down++;
        }
        for (int i = r; i <= down; i++) for (int k = c; k <= right; k++) used[i][k] = true;
        boxes.add(
            new Box(r, c, down - r + 1, right - c + 1, xs[c], ys[r], xs[right + 1], ys[down + 1]));
      }
    }
    return boxes;
  }

  private static boolean open(boolean[] below, int from, int to) {
    for (int c = from; c <= to; c++) if (below[c]) return false;
    return true;
  }

  private static boolean split(boolean[] behind, int from, int to) {
    for (int c = from; c < to; c++) if (behind[c]) return true;
    return false;
  }

  private void mark(Segment line, boolean[][] below, boolean[][] behind) {
    float[] own = line.horizontal() ? ys : xs;
    float[] cross = line.horizontal() ? xs : ys;
    for (int edge = 1; edge < own.length - 1; edge++) {
      if (Math.abs(own[edge] - line.at()) > Rulings.NEAR) continue;
      for (int i = 0; i + 1 < cross.length; i++) {
        float overlap = Math.min(line.to(), cross[i + 1]) - Math.max(line.from(), cross[i]);
        if (overlap < 0.6f * (cross[i + 1] - cross[i])) continue;
        if (line.horizontal()) below[edge - 1][i] = true;
        else behind[i][edge - 1] = true;
      }
    }
  }
}
