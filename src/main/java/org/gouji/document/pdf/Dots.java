package org.gouji.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Dots in rows: a dotted line is drawn as many small boxes, each neither flat nor upright. */
final class Dots {

  /** How far apart the middles of neighbours may be. */
  private static final float STEP = 7f;

  /** How far a dot may stand beside the line of the others. */
  private static final float BESIDE = 0.3f;

  private static final int FEWEST = 4;

  private final List<float[]> dots = new ArrayList<>();

  void add(float x, float y) {
    dots.add(new float[] {x, y});
  }

  int size() {
    return dots.size();
  }

  /** The lines that they make, each as x1, y1, x2, y2. */
  List<float[]> lines() {
    List<float[]> lines = new ArrayList<>();
    along(0, lines);
    along(1, lines);
    return lines;
  }

  /** Adds the lines along an axis: 0 for x, 1 for y. */
  private void along(int axis, List<float[]> lines) {
    int across = 1 - axis;
    List<float[]> sorted = new ArrayList<>(dots);
    sorted.sort(
        Comparator.comparingInt((float[] dot) -> Math.round(dot[across] / BESIDE))
            .thenComparing(dot -> dot[axis]));
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i < sorted.size() && follows(sorted.get(i - 1), sorted.get(i), axis)) continue;
      float[] first = sorted.get(start);
      float[] last = sorted.get(i - 1);
      if (i - start >= FEWEST) lines.add(new float[] {first[0], first[1], last[0], last[1]});
      start = i;
    }
  }

  private static boolean follows(float[] before, float[] next, int axis) {
    int across = 1 - axis;
    return Math.round(before[across] / BESIDE) == Math.round(next[across] / BESIDE)
        && next[axis] - before[axis] <= STEP;
  }
}
