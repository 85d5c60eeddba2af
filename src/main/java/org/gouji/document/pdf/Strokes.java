package org.gouji.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The straight lines that a page draws, in user space; thin filled boxes are lines too. */
final class Strokes {

  private static final double THIN = 3.5;
  private static final double STRAIGHT = 1.0;
  private static final int MOST = 200_000;

  private final List<float[]> drawn = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private final List<Integer> boxEnds = new ArrayList<>();
  private float startX;
  private float startY;
  private float x;
  private float y;

  /** Each line as x1, y1, x2, y2. */
  List<float[]> drawn() {
    return drawn;
  }

  Point2D current() {
    return new Point2D.Float(x, y);
  }

  void moveTo(float toX, float toY) {
    startX = x = toX;
    startY = y = toY;
  }

  void lineTo(float toX, float toY) {
    if (path.size() < MOST) path.add(new float[] {x, y, toX, toY});
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
    boxEnds.add(path.size());
  }

  void stroke() {
    for (float[] line : path) add(line[0], line[1], line[2], line[3]);
    drop();
  }

  /** Keeps thin boxes only: large ones are grounds. */
  void fill() {
    if (boxEnds.isEmpty()) {
      box(path);
    } else {
      for (int end : boxEnds) box(path.subList(Math.max(0, end - 4), end));
    }
    drop();
  }

  private void box(List<float[]> lines) {
    if (lines.isEmpty()) return;
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (float[] line : lines) {
      left = Math.min(left, Math.min(line[0], line[2]));
      right = Math.max(right, Math.max(line[0], line[2]));
      low = Math.min(low, Math.min(line[1], line[3]));
      high = Math.max(high, Math.max(line[1], line[3]));
    }
    if (high - low <= THIN && right - left > high - low) {
      add(left, (low + high) / 2, right, (low + high) / 2);
    } else if (right - left <= THIN) {
      add((left + right) / 2, low, (left + right) / 2, high);
    }
  }

  void drop() {
    path.clear();
    boxEnds.clear();
  }

  private void add(float x1, float y1, float x2, float y2) {
    boolean straight = Math.abs(x1 - x2) <= STRAIGHT || Math.abs(y1 - y2) <= STRAIGHT;
    if (straight && drawn.size() < MOST) drawn.add(new float[] {x1, y1, x2, y2});
  }
}
