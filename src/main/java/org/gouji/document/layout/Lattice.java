package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ruling lines that form a table: the edges of its rows and columns, and which stand between. */
final class Lattice {

  /** A table open at a side, as at a page's end, has lines that run on so far at least. */
  private static final float OVERHANG = 6f;

  /** From the first to the last of the lines that are one edge. */
  private static final float WIDEST = 2 * Rulings.NEAR;

  /** Narrower than any column of text. */
  private static final float SLIVER = 18f;

  private final float[] xs;
  private final float[] ys;
  private final List<Segment> lines;

  /** The number of the column edge that each of {@link #xs} is. */
  private final int[] number;

  /** Whether a line runs below or behind the cell in that row and column of unit cells. */
  private final boolean[][] below;

  private final boolean[][] behind;

  private Lattice(float[] xs, float[] ys, List<Segment> lines) {
    this.xs = xs;
    this.ys = ys;
    this.lines = lines;
    this.number = new int[xs.length];
    this.below = new boolean[ys.length - 1][xs.length - 1];
    this.behind = new boolean[ys.length - 1][xs.length - 1];
    for (Segment line : lines) mark(line);
    unite();
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

  /** The part between two of its edges; null where that is no table. */
  @Nullable Lattice part(int fromRow, int toRow) {
    float from = ys[fromRow];
    float to = ys[toRow];
    List<Segment> inside = new ArrayList<>();
    for (Segment line : lines) {
      if (line.horizontal()) {
        boolean there = line.at() >= from - Rulings.NEAR && line.at() <= to + Rulings.NEAR;
        if (there) inside.add(line);
      } else if (line.to() > from + Rulings.NEAR && line.from() < to - Rulings.NEAR) {
        inside.add(
            new Segment(false, line.at(), Math.max(from, line.from()), Math.min(to, line.to())));
      }
    }
    return of(clipped(inside, fromRow > 0 ? from : -1, toRow < rows() ? to : -1));
  }

  /** Lines along a cut belong to the table on its other side too, and may be as wide as that. */
  private static List<Segment> clipped(List<Segment> lines, float from, float to) {
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (Segment line : lines) {
      if (atCut(line, from, to)) continue;
      least = Math.min(least, line.horizontal() ? line.from() : line.at());
      most = Math.max(most, line.horizontal() ? line.to() : line.at());
    }
    if (most - least < SLIVER) return lines;
    List<Segment> kept = new ArrayList<>();
    for (Segment line : lines) {
      if (!atCut(line, from, to)) kept.add(line);
      else if (line.from() < most && line.to() > least) {
        kept.add(
            Segment.horizontal(line.at(), Math.max(least, line.from()), Math.min(most, line.to())));
      }
    }
    return kept;
  }

  private static boolean atCut(Segment line, float from, float to) {
    return line.horizontal()
        && (Math.abs(line.at() - from) <= Rulings.NEAR || Math.abs(line.at() - to) <= Rulings.NEAR);
  }

  /**
   * Columns of tables that stand close one above the other differ a little: edges that no row has
   * both are one edge. Each edge of a cell stays where it is; only its number changes.
   */
  private void unite() {
    int open = 0;
    int columns = 0;
    for (int edge = 1; edge < xs.length; edge++) {
      boolean sliver = xs[edge] - xs[open] < SLIVER && !shared(open, edge);
      if (!sliver) {
        open = edge;
        columns++;
      }
      number[edge] = columns;
    }
  }

  private boolean shared(int a, int b) {
    if (a == 0 && b == xs.length - 1) return true;
    for (boolean[] row : behind) {
      boolean first = a == 0 || row[a - 1];
      boolean second = b == xs.length - 1 || row[b - 1];
      if (first && second) return true;
    }
    return false;
  }

  /** Where lines run; those close together, as of a double line, are one. */
  private static float[] edges(List<Segment> lines, boolean horizontal) {
    TreeSet<Float> at = new TreeSet<>();
    for (Segment line : lines) if (line.horizontal() == horizontal) at.add(line.at());
    List<Float> kept = new ArrayList<>();
    float first = -Float.MAX_VALUE;
    float last = first;
    for (float value : at) {
      boolean same = value - last <= Rulings.NEAR && value - first < WIDEST;
      if (!same) first = value;
      last = value;
      if (same) kept.remove(kept.size() - 1);
      kept.add((first + last) / 2);
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
    float[] columns = new float[number[xs.length - 1] + 1];
    for (int edge = xs.length - 1; edge >= 0; edge--) columns[number[edge]] = xs[edge];
    columns[columns.length - 1] = xs[xs.length - 1];
    return columns;
  }

  /** Whether no line closes it above, as where a page's end cuts a row. */
  boolean openAbove() {
    return lines.stream().noneMatch(it -> it.horizontal() && it.at() - top() <= Rulings.NEAR);
  }

  boolean openBelow() {
    return lines.stream().noneMatch(it -> it.horizontal() && bottom() - it.at() <= Rulings.NEAR);
  }

  /** Whether lines close a row at both sides. */
  boolean closed(int row) {
    return closed(row, xs[0]) && closed(row, xs[xs.length - 1]);
  }

  private boolean closed(int row, float x) {
    float middle = (ys[row] + ys[row + 1]) / 2;
    return lines.stream()
        .anyMatch(
            it ->
                !it.horizontal()
                    && Math.abs(it.at() - x) <= Rulings.NEAR
                    && it.from() <= middle
                    && it.to() >= middle);
  }

  int rows() {
    return ys.length - 1;
  }

  /** The cells, grown right and down over edges that no line draws. */
  List<Box> boxes() {
    int rows = ys.length - 1;
    int columns = xs.length - 1;
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
            new Box(
                r,
                number[c],
                down - r + 1,
                Math.max(1, number[right + 1] - number[c]),
                xs[c],
                ys[r],
                xs[right + 1],
                ys[down + 1]));
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

  private void mark(Segment line) {
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
