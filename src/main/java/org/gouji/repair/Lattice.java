package org.gouji.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums of integer multiples of vectors. */
final class Lattice {
  private Lattice() {}

  /** Whether the target is such a sum of the vectors, all of its length. */
  static boolean contains(List<long[]> vectors, long[] target) {
    List<long[]> left = new ArrayList<>(vectors);
    long[] rest = target.clone();
    for (int row = 0; row < rest.length; row++) {
      long[] last = reduce(left, row);
      if (last == null ? rest[row] != 0 : rest[row] % last[row] != 0) {
        return false;
      }
      if (last != null) {
        rest = minus(rest, last, rest[row] / last[row]);
        left.removeIf(last::equals);
      }
    }
    return true;
  }

  /** Euclid's algorithm on the vectors, until at most one of them is not zero in this row. */
  private static long @Nullable [] reduce(List<long[]> vectors, int row) {
    while (true) {
      long[] least = null;
      for (long[] vector : vectors) {
        if (vector[row] != 0 && (least == null || Math.abs(vector[row]) < Math.abs(least[row]))) {
          least = vector;
        }
      }
      boolean alone = true;
      for (int i = 0; least != null && i < vectors.size(); i++) {
        long[] vector = vectors.get(i);
        if (vector != least && vector[row] != 0) {
          vectors.set(i, minus(vector, least, vector[row] / least[row]));
          alone = false;
        }
      }
      if (alone) {
        return least;
      }
    }
  }

  private static long[] minus(long[] vector, long[] other, long times) {
    long[] result = new long[vector.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = Math.subtractExact(vector[i], Math.multiplyExact(other[i], times));
    }
    return result;
  }
}
