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

  /**
   * Columns of which one must change, as few as possible.
   *
   * @param conflicts at least one
   * @param left how many may change at most
   * @return empty if that is too few
   */
  static int[] choice(List<int[]> conflicts, int columns, int left) {
    List<int[]> sorted = new ArrayList<>(conflicts);
    sorted.sort(Comparator.comparingInt(conflict -> conflict.length));
    if (apart(sorted, columns) > left) {
      return NOTHING;
    }
    return left > 1 ? sorted.get(0) : sorted.stream().reduce(Conflicts::common).orElse(NOTHING);
  }

  /** How many conflicts there are of which no two share a column, taken greedily. */
  private static int apart(List<int[]> conflicts, int columns) {
    boolean[] claimed = new boolean[columns];
    int apart = 0;
    for (int[] conflict : conflicts) {
      if (IntStream.of(conflict).noneMatch(column -> claimed[column])) {
        IntStream.of(conflict).forEach(column -> claimed[column] = true);
        apart++;
      }
    }
    return apart;
  }

  private static int[] common(int[] one, int[] other) {
    return IntStream.of(one).filter(i -> Arrays.binarySearch(other, i) >= 0).toArray();
  }
}
