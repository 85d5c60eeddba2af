package org.gouji.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Linear equations over cells of which some are held at their value and the others are free, kept
 * solved for as many free cells as possible. Every row is an identity implied by the given ones.
 *
 * <p>A column stands for {@code cell - offset}. A held column is zero, a free one at least zero, a
 * signed free one anything. A row whose basis is {@link #NONE} has held columns only. Any other row
 * is solved for its basis: that column occurs in no other row and has a positive coefficient.
 */
final class Tableau {
  enum Kind {
    HELD,
    FREE,
    SIGNED
  }

  private static final int NONE = -1;

  private final Work work;
  private final long[][] rows;
  private final long[] right;
  private final int[] basis;
  private final Kind[] kinds;
  private final long[] offsets;

  /**
   * @param rows coefficients, one column a cell; not changed
   * @param values the value held, by column; null for a free column
   * @param signed whether a column may be negative
   */
  Tableau(long[][] rows, @Nullable Long[] values, boolean[] signed, Work work) {
    this.work = work;
    this.rows = rows.clone();
    right = new long[rows.length];
    basis = new int[rows.length];
    Arrays.fill(basis, NONE);
    kinds = new Kind[values.length];
    Arrays.fill(kinds, Kind.HELD);
    offsets = new long[values.length];
    for (int column = 0; column < values.length; column++) {
      Long value = values[column];
      shift(column, value == null ? 0 : value);
    }
    for (int column = 0; column < values.length; column++) {
      if (values[column] == null) {
        release(column, signed[column]);
      }
    }
  }

  private Tableau(Tableau other, int moreRows, int moreColumns) {
    work = other.work;
    rows = Arrays.copyOf(other.rows, other.rows.length + moreRows);
    right = Arrays.copyOf(other.right, rows.length);
    basis = Arrays.copyOf(other.basis, rows.length);
    kinds = Arrays.copyOf(other.kinds, other.kinds.length + moreColumns);
    offsets = Arrays.copyOf(other.offsets, kinds.length);
    if (moreColumns > 0) {
      for (int row = 0; row < other.rows.length; row++) {
        rows[row] = Arrays.copyOf(rows[row], kinds.length);
      }
    }
  }

  Tableau copy() {
    work.spend(1);
    return new Tableau(this, 0, 0);
  }

  boolean held(int column) {
    return kinds[column] == Kind.HELD;
  }

  /** Whether a column is free and may be negative. */
  boolean unbounded(int column) {
    return kinds[column] == Kind.SIGNED;
  }

  /** Leaves a free column outside the basis at its offset. */
  void hold(int column) {
    kinds[column] = Kind.HELD;
  }

  /** The least value of a free column, or what stands for zero if it is unbounded. */
  long offset(int column) {
    return offsets[column];
  }

  /** Lets a held column take any value. */
  void release(int column, boolean signed) {
    kinds[column] = signed ? Kind.SIGNED : Kind.FREE;
    shift(column, 0);
    int best = NONE;
    for (int row = 0; row < rows.length; row++) {
      long a = rows[row][column];
      if (basis[row] == NONE
          && a != 0
          && (best == NONE || Math.abs(a) < Math.abs(rows[best][column]))) {
        best = row;
      }
    }
    if (best != NONE) {
      pivot(best, column);
    }
  }

  /** A copy in which the free column is at least {@code bound}. */
  Tableau atLeast(int column, long bound) {
    Tableau copy = copy();
    copy.kinds[column] = Kind.FREE;
    copy.shift(column, bound);
    return copy;
  }

  /** A copy in which the free column is at most {@code bound}; it has one more column, the gap. */
  Tableau atMost(int column, long bound) {
    Tableau copy = new Tableau(this, 1, 1);
    int row = rows.length;
    int gap = kinds.length;
    copy.kinds[gap] = Kind.FREE;
    copy.rows[row] = new long[gap + 1];
    copy.rows[row][column] = 1;
    copy.rows[row][gap] = 1;
    copy.right[row] = Math.subtractExact(bound, offsets[column]);
    copy.basis[row] = gap;
    int solved = rowOf(column);
    if (solved != NONE) {
      copy.eliminate(row, solved, column);
    }
    return copy;
  }

  /** The value of a column where every free column outside the basis is at its offset. */
  long value(int column) {
    int row = rowOf(column);
    return row == NONE
        ? offsets[column]
        : Math.addExact(offsets[column], right[row] / rows[row][column]);
  }

  /** Whether the equations alone, without signs, leave one value to a free column. */
  boolean fixed(int column) {
    int row = rowOf(column);
    if (row == NONE) {
      return false;
    }
    for (int other = 0; other < kinds.length; other++) {
      if (other != column && kinds[other] != Kind.HELD && rows[row][other] != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Looks for a column whose {@link #value} is a fraction.
   *
   * @return null if there is none; else free columns not all of which can stay at their offset
   */
  int @Nullable [] fraction() {
    for (int row = 0; row < rows.length; row++) {
      long divisor = basis[row] == NONE ? 1 : rows[row][basis[row]];
      if (right[row] % divisor != 0) {
        long[] a = rows[row];
        return IntStream.range(0, a.length)
            .filter(column -> kinds[column] != Kind.HELD && a[column] % divisor != 0)
            .toArray();
      }
    }
    return null;
  }

  /** Whether integers of any sign in the free columns can satisfy all rows. */
  boolean whole() {
    int[] solved =
        IntStream.range(0, rows.length)
            .filter(row -> basis[row] != NONE && rows[row][basis[row]] > 1)
            .toArray();
    List<long[]> columns = new ArrayList<>();
    for (int column = 0; column < kinds.length; column++) {
      if (kinds[column] != Kind.HELD) {
        int free = column;
        columns.add(IntStream.of(solved).mapToLong(row -> rows[row][free]).toArray());
      }
    }
    return Lattice.contains(columns, IntStream.of(solved).mapToLong(row -> right[row]).toArray());
  }

  /** Whether the change of a held column by itself can satisfy all rows without free columns. */
  boolean settles(int column, boolean signed) {
    long delta = 0;
    boolean known = false;
    for (int row = 0; row < rows.length; row++) {
      long a = rows[row][column];
      if (basis[row] != NONE) {
        continue;
      }
      if (a == 0 ? right[row] != 0 : right[row] % a != 0 || known && right[row] / a != delta) {
        return false;
      }
      if (a != 0) {
        delta = right[row] / a;
        known = true;
      }
    }
    return !known || delta != 0 && (signed || Math.addExact(offsets[column], delta) >= 0);
  }

  /**
   * Looks for implied identities that no values of the free columns satisfy.
   *
   * @param candidate the held columns that may be blamed
   * @param signed the columns that may become negative
   * @return for each such identity seen, the columns of which at least one must change, ascending;
   *     empty only if the free columns have values, maybe fractions, that satisfy everything
   */
  List<int[]> conflicts(boolean[] candidate, boolean[] signed) {
    while (true) {
      List<int[]> conflicts = new ArrayList<>();
      int leaving = NONE;
      for (int row = 0; row < rows.length; row++) {
        long divisor = divisor(row);
        if (divisor == 0 ? right[row] != 0 : right[row] % divisor != 0) {
          conflicts.add(suspects(row, divisor, candidate, signed));
        } else if (negative(row)) {
          if (entering(row) == NONE) {
            conflicts.add(suspects(row, 0, candidate, signed));
          } else if (leaving == NONE || basis[row] < basis[leaving]) {
            leaving = row;
          }
        }
      }
      if (!conflicts.isEmpty() || leaving == NONE) {
        return conflicts;
      }
      pivot(leaving, entering(leaving));
    }
  }

  private boolean negative(int row) {
    return right[row] < 0 && basis[row] != NONE && kinds[basis[row]] == Kind.FREE;
  }

  /** The first free column that can raise the basis of a row (the least index avoids cycles). */
  private int entering(int row) {
    for (int column = 0; column < kinds.length; column++) {
      long a = rows[row][column];
      if (a < 0 && kinds[column] == Kind.FREE
          || a != 0 && kinds[column] == Kind.SIGNED && column != basis[row]) {
        return column;
      }
    }
    return NONE;
  }

  /** The greatest common divisor of a row's free coefficients; 0 if it has none. */
  private long divisor(int row) {
    if (basis[row] == NONE) {
      return 0;
    }
    long divisor = rows[row][basis[row]];
    for (int column = 0; divisor > 1 && column < kinds.length; column++) {
      if (kinds[column] != Kind.HELD) {
        divisor = gcd(divisor, rows[row][column]);
      }
    }
    return divisor;
  }

  private int[] suspects(int row, long divisor, boolean[] candidate, boolean[] signed) {
    int[] found = new int[candidate.length];
    int count = 0;
    for (int column = 0; column < candidate.length; column++) {
      long a = rows[row][column];
      if (a != 0 && candidate[column]) {
        boolean helps =
            divisor != 0
                ? a % divisor != 0
                : (a > 0) == (right[row] > 0) || signed[column] || offsets[column] > 0;
        if (helps) {
          found[count++] = column;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int rowOf(int column) {
    for (int row = 0; row < basis.length; row++) {
      if (basis[row] == column) {
        return row;
      }
    }
    return NONE;
  }

  private void shift(int column, long offset) {
    long by = Math.subtractExact(offset, offsets[column]);
    offsets[column] = offset;
    if (by != 0) {
      for (int row = 0; row < rows.length; row++) {
        long a = rows[row][column];
        if (a != 0) {
          right[row] = Math.subtractExact(right[row], Math.multiplyExact(a, by));
        }
      }
    }
  }

  private void pivot(int row, int column) {
    if (rows[row][column] < 0) {
      long[] negated = new long[kinds.length];
      for (int i = 0; i < negated.length; i++) {
        negated[i] = -rows[row][i];
      }
      rows[row] = negated;
      right[row] = -right[row];
    }
    basis[row] = column;
    for (int other = 0; other < rows.length; other++) {
      if (other != row && rows[other][column] != 0) {
        eliminate(other, row, column);
      }
    }
  }

  private void eliminate(int row, int solved, int column) {
    work.spend(1);
    long common = gcd(rows[solved][column], rows[row][column]);
    long keep = rows[solved][column] / common;
    long take = rows[row][column] / common;
    long[] result = new long[kinds.length];
    long divisor = 0;
    for (int i = 0; i < result.length; i++) {
      result[i] = combine(rows[row][i], keep, rows[solved][i], take);
      if (keep != 1) {
        divisor = gcd(divisor, result[i]);
      }
    }
    long rest = combine(right[row], keep, right[solved], take);
    if (divisor > 1 && rest % divisor == 0) {
      for (int i = 0; i < result.length; i++) {
        result[i] /= divisor;
      }
      rest /= divisor;
    }
    rows[row] = result;
    right[row] = rest;
  }

  private static long combine(long a, long keep, long b, long take) {
    return b == 0 && keep == 1
        ? a
        : Math.subtractExact(Math.multiplyExact(a, keep), Math.multiplyExact(b, take));
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return Math.abs(a);
  }
}
