package org.gouji.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sets of columns, in each of which at least one must change. */
final class Conflicts {
  private static final int[] NOTHING = {};

  private Conflicts() {}

  /** Conflicts no two of which share a column, taken greedily, small ones first. */
  static List<int[]> apart(List<int[]> conflicts, int columns) {
    List<int[]> sorted = new ArrayList<>(conflicts);
    sorted.sort(Comparator.comparingInt(conflict -> conflict.length));
    boolean[] claimed = new boolean[columns];
    List<int[]> apart = new ArrayList<>();
    for (int[] conflict : sorted) {
      if (IntStream.of(conflict).noneMatch(column -> claimed[column])) {
        IntStream.of(conflict).forEach(column -> claimed[column] = true);
        apart.add(conflict);
      }
    }
    return apart;
  }

  /**
   * Columns of which one must change, as few as possible.
   *
   * @param left how many may change at most
   * @return empty if that is too few
   */
  static int[] choice(List<int[]> conflicts, int columns, int left) {
    List<int[]> apart = apart(conflicts, columns);
    if (apart.size() > left) {
      return NOTHING;
    }
    if (left > 1) {
      return apart.get(0);
    }
    return conflicts.stream().reduce(Conflicts::common).orElse(NOTHING);
  }

  private static int[] common(int[] one, int[] other) {
    return IntStream.of(one).filter(i -> Arrays.binarySearch(other, i) >= 0).toArray();
  }
}
