package org.gouji.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Identities over cells of which some are held at their value and the others are free, kept solved
 * for as many free cells as possible. Every row is an identity implied by the given ones.
 *
 * <p>A column stands for {@code cell - offset}. A held column is zero, a free one at least zero, a
 * signed free one anything. A row without a basis has held columns only.
 */
final class Tableau {
  private enum Kind {
    HELD,
    FREE,
    SIGNED
  }

  private static final int NONE = Equations.NONE;

  private final Equations equations;
  private final Kind[] kinds;
  private final long[] offsets;

  /**
   * @param rows coefficients, one column a cell; not changed
   * @param values the value held, by column; null for a free column
   * @param signed whether a column may be negative
   */
  Tableau(long[][] rows, @Nullable Long[] values, boolean[] signed, Work work) {
    equations = new Equations(rows, work);
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

  private Tableau(Equations equations, Tableau other, int moreColumns) {
    this.equations = equations;
    kinds = Arrays.copyOf(other.kinds, other.kinds.length + moreColumns);
    offsets = Arrays.copyOf(other.offsets, kinds.length);
  }

  Tableau copy() {
    return new Tableau(equations.copy(), this, 0);
  }

  boolean held(int column) {
    return kinds[column] == Kind.HELD;
  }

  /** Whether a column is free and may be negative. */
  boolean unbounded(int column) {
    return kinds[column] == Kind.SIGNED;
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
    for (int row = 0; row < equations.size(); row++) {
      long a = Math.abs(equations.get(row, column));
      if (equations.basis(row) == NONE
          && a != 0
          && (best == NONE || a < Math.abs(equations.get(best, column)))) {
        best = row;
      }
    }
    if (best != NONE) {
      equations.pivot(best, column);
    }
  }

  /** Leaves a free column outside the basis at its offset. */
  void hold(int column) {
    kinds[column] = Kind.HELD;
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
    long most = Math.subtractExact(bound, offsets[column]);
    Tableau copy = new Tableau(equations.with(column, most), this, 1);
    copy.kinds[kinds.length] = Kind.FREE;
    return copy;
  }

  /** The value of a column where every free column outside the basis is at its offset. */
  long value(int column) {
    int row = equations.rowOf(column);
    return row == NONE
        ? offsets[column]
        : Math.addExact(offsets[column], equations.right(row) / equations.get(row, column));
  }

  /** Whether the equations alone, without signs, leave one value to a free column. */
  boolean fixed(int column) {
    int row = equations.rowOf(column);
    return row != NONE
        && IntStream.range(0, kinds.length)
            .allMatch(other -> other == column || held(other) || equations.get(row, other) == 0);
  }

  /**
   * Looks for a column whose {@link #value} is a fraction.
   *
   * @return null if there is none; else free columns not all of which can stay at their offset
   */
  int @Nullable [] fraction() {
    for (int i = 0; i < equations.size(); i++) {
      int row = i;
      long divisor = equations.basis(row) == NONE ? 1 : equations.get(row, equations.basis(row));
      if (equations.right(row) % divisor != 0) {
        return IntStream.range(0, kinds.length)
            .filter(column -> !held(column) && equations.get(row, column) % divisor != 0)
            .toArray();
      }
    }
    return null;
  }

  /** Whether integers of any sign in the free columns can satisfy all rows. */
  boolean whole() {
    int[] solved =
        IntStream.range(0, equations.size())
            .filter(row -> equations.basis(row) != NONE)
            .filter(row -> equations.get(row, equations.basis(row)) > 1)
            .toArray();
    List<long[]> columns = new ArrayList<>();
    for (int column = 0; column < kinds.length; column++) {
      if (!held(column)) {
        int free = column;
        columns.add(IntStream.of(solved).mapToLong(row -> equations.get(row, free)).toArray());
      }
    }
    return Lattice.contains(columns, IntStream.of(solved).mapToLong(equations::right).toArray());
  }

  /** Whether the change of a held column by itself can satisfy all rows without free columns. */
  boolean settles(int column, boolean signed) {
    long delta = 0;
    boolean known = false;
    for (int row = 0; row < equations.size(); row++) {
      long a = equations.get(row, column);
      long right = equations.right(row);
      if (equations.basis(row) != NONE) {
        continue;
      }
      if (a == 0 ? right != 0 : right % a != 0 || known && right / a != delta) {
        return false;
      }
      if (a != 0) {
        delta = right / a;
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
      for (int row = 0; row < equations.size(); row++) {
        long divisor = divisor(row);
        if (divisor == 0 ? equations.right(row) != 0 : equations.right(row) % divisor != 0) {
          conflicts.add(suspects(row, divisor, candidate, signed));
        } else if (negative(row)) {
          if (entering(row) == NONE) {
            conflicts.add(suspects(row, 0, candidate, signed));
          } else if (leaving == NONE || equations.basis(row) < equations.basis(leaving)) {
            leaving = row;
          }
        }
      }
      if (!conflicts.isEmpty() || leaving == NONE) {
        return conflicts;
      }
      equations.pivot(leaving, entering(leaving));
    }
  }

  private boolean negative(int row) {
    int basis = equations.basis(row);
    return equations.right(row) < 0 && basis != NONE && kinds[basis] == Kind.FREE;
  }

  /** The first free column that can raise the basis of a row (the least index avoids cycles). */
  private int entering(int row) {
    for (int column = 0; column < kinds.length; column++) {
      long a = equations.get(row, column);
      if (kinds[column] == Kind.FREE ? a < 0 : kinds[column] == Kind.SIGNED && a != 0) {
        return column;
      }
    }
    return NONE;
  }

  /** The greatest common divisor of a row's free coefficients; 0 if it has none. */
  private long divisor(int row) {
    if (equations.basis(row) == NONE) {
      return 0;
    }
    long divisor = equations.get(row, equations.basis(row));
    for (int column = 0; divisor > 1 && column < kinds.length; column++) {
      if (!held(column)) {
        divisor = Equations.gcd(divisor, equations.get(row, column));
      }
    }
    return divisor;
  }

  private int[] suspects(int row, long divisor, boolean[] candidate, boolean[] signed) {
    int[] found = new int[candidate.length];
    int count = 0;
    boolean raise = equations.right(row) > 0;
    for (int column = 0; column < candidate.length; column++) {
      long a = equations.get(row, column);
      if (a != 0 && candidate[column]) {
        boolean helps =
            divisor != 0
                ? a % divisor != 0
                : (a > 0) == raise || signed[column] || offsets[column] > 0;
        if (helps) {
          found[count++] = column;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void shift(int column, long offset) {
    equations.shift(column, Math.subtractExact(offset, offsets[column]));
    offsets[column] = offset;
  }
}
