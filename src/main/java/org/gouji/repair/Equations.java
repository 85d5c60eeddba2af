package org.gouji.repair;

import java.util.Arrays;

/**
 * Linear equations in integers, each solved for one column, its basis, or for none. The column of a
 * basis occurs in no other equation, and has a positive coefficient in its own.
 */
final class Equations {
  static final int NONE = -1;

  private final Work work;
  private final long[][] rows;
  private final long[] right;
  private final int[] basis;

  /**
   * @param rows coefficients, all of the same number of columns; the right sides are zero
   */
  Equations(long[][] rows, Work work) {
    this.work = work;
    this.rows = rows.clone();
    right = new long[rows.length];
    basis = new int[rows.length];
    Arrays.fill(basis, NONE);
  }

  private Equations(Equations other, int moreRows) {
    work = other.work;
    rows = Arrays.copyOf(other.rows, other.rows.length + moreRows);
    right = Arrays.copyOf(other.right, rows.length);
    basis = Arrays.copyOf(other.basis, rows.length);
  }

  Equations copy() {
    work.spend(1);
    return new Equations(this, 0);
  }

  /** A copy with one more column, the last, and one more row: column + last = value. */
  Equations with(int column, long value) {
    work.spend(1);
    Equations copy = new Equations(this, 1);
    int row = rows.length;
    int last = rows[0].length;
    for (int i = 0; i < row; i++) {
      copy.rows[i] = Arrays.copyOf(rows[i], last + 1);
    }
    copy.rows[row] = new long[last + 1];
    copy.rows[row][column] = 1;
    copy.rows[row][last] = 1;
    copy.right[row] = value;
    copy.basis[row] = last;
    int solved = rowOf(column);
    if (solved != NONE) {
      copy.eliminate(row, solved, column);
    }
    return copy;
  }

  int size() {
    return rows.length;
  }

  long get(int row, int column) {
    return rows[row][column];
  }

  long right(int row) {
    return right[row];
  }

  /** The column a row is solved for, or {@link #NONE}. */
  int basis(int row) {
    return basis[row];
  }

  /** The row that is solved for a column, or {@link #NONE}. */
  int rowOf(int column) {
    for (int row = 0; row < basis.length; row++) {
      if (basis[row] == column) {
        return row;
      }
    }
    return NONE;
  }

  /** Makes what a column stands for less by some number. */
  void shift(int column, long by) {
    for (int row = 0; by != 0 && row < rows.length; row++) {
      long a = rows[row][column];
      if (a != 0) {
        right[row] = Math.subtractExact(right[row], Math.multiplyExact(a, by));
      }
    }
  }

  /** Solves a row for a column that occurs in it. */
  void pivot(int row, int column) {
    if (rows[row][column] < 0) {
      rows[row] = Arrays.stream(rows[row]).map(a -> -a).toArray();
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
    long[] result = new long[rows[row].length];
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

  static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return Math.abs(a);
  }
}
