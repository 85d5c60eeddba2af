package org.gouji.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The straight lines that a page draws, in user space; thin filled boxes are lines too. */
final class Strokes {

  private static final double THIN = 3.5;
  private static final double STRAIGHT = 1.0;
  private static final double SQUARE = 2;
  private static final float CURVED = 1;
  private static final int MOST = 200_000;

  private final List<float[]> drawn = new ArrayList<>();
  private final Clip clip = new Clip();
  private final Dots dots = new Dots();
  private final Outlines outlines = new Outlines();
  private final List<float[]> path = new ArrayList<>();

  /** Where in the path its parts begin. */
  private final List<Integer> starts = new ArrayList<>();

  private float startX;
  private float startY;
  private float x;
  private float y;

  /** Each line as x1, y1, x2, y2. */
  List<float[]> drawn() {
    List<float[]> all = new ArrayList<>(drawn);
    all.addAll(dots.lines());
    return all;
  }

  /** The shapes that may be characters. */
  Outlines outlines() {
    return outlines;
  }

  Point2D current() {
    return new Point2D.Float(x, y);
  }

  void moveTo(float toX, float toY) {
    begin();
    startX = x = toX;
    startY = y = toY;
  }

  void lineTo(float toX, float toY) {
    if (path.size() < MOST) path.add(new float[] {x, y, toX, toY});
    x = toX;
    y = toY;
  }

  /** A curve is no ruling line, but the edge of a box that may be one, as of a round dot. */
  void curveTo(float toX, float toY) {
    if (path.size() < MOST) path.add(new float[] {x, y, toX, toY, CURVED});
    x = toX;
    y = toY;
  }

  void close() {
    if (x != startX || y != startY) lineTo(startX, startY);
  }

  void rectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    moveTo((float) a.getX(), (float) a.getY());
    lineTo((float) b.getX(), (float) b.getY());
    lineTo((float) c.getX(), (float) c.getY());
    lineTo((float) d.getX(), (float) d.getY());
    close();
    begin();
  }

  private void begin() {
    if (starts.isEmpty() || starts.get(starts.size() - 1) < path.size()) starts.add(path.size());
  }

  void stroke() {
    for (float[] line : path) {
      if (line.length == 4) add(line[0], line[1], line[2], line[3]);
    }
    drop();
  }

  /** Keeps thin boxes only: large ones are grounds. */
  void fill() {
    begin();
    int from = 0;
    for (int to : starts) {
      box(path.subList(from, to));
      from = to;
    }
    drop();
  }

  private void box(List<float[]> lines) {
    if (lines.isEmpty()) return;
    Bounds bounds = Bounds.of(lines);
    float left = bounds.left();
    float right = bounds.right();
    float low = bounds.low();
    float high = bounds.high();
    float width = right - left;
    float height = high - low;
    boolean small = Math.max(width, height) <= THIN;
    if (small && Math.max(width, height) < SQUARE * Math.min(width, height)) {
      if (dots.size() < MOST) dots.add((left + right) / 2, (low + high) / 2);
    } else if (outlines.add(lines, left, low, right, high)) {
      return;
    } else if (height <= THIN && width > height) {
      add(left, (low + high) / 2, right, (low + high) / 2);
    } else if (width <= THIN) {
      add((left + right) / 2, low, (left + right) / 2, high);
    }
  }

  /** Ends the path, painted or not. */
  void drop() {
    path.clear();
    starts.clear();
    clip.painted();
  }

  /** Lets the path, once ended, bound what is drawn, until the state saved before is restored. */
  void clip() {
    clip.to(path);
  }

  void save() {
    clip.save();
  }

  void restore() {
    clip.restore();
  }

  private void add(float x1, float y1, float x2, float y2) {
    boolean straight = Math.abs(x1 - x2) <= STRAIGHT || Math.abs(y1 - y2) <= STRAIGHT;
    if (!straight || drawn.size() >= MOST) return;
    float[] line = clip.drawn(x1, y1, x2, y2);
    if (line != null) drawn.add(line);
  }
}
