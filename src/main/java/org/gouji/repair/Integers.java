package org.gouji.repair;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of free cells in integers: whether there are any, and whether there is only one. */
final class Integers {
  private static final int BRANCHES = 1000;
  private static final boolean[] NOBODY = {};

  private Integers() {}

  /**
   * Finds integers for the free columns.
   *
   * @param tableau what must hold; solved further, but not changed in meaning
   * @return a tableau whose {@link Tableau#value} of every column is part of one solution, with
   *     bounds of its own unless it is the given one; null if there is no solution
   * @throws Work.Exhausted if neither was found in time
   */
  static @Nullable Tableau solve(Tableau tableau) {
    Deque<Tableau> open = new ArrayDeque<>(List.of(tableau));
    for (int tried = 0; tried < BRANCHES; tried++) {
      Tableau next = open.poll();
      if (next == null) {
        return null;
      }
      if (next.conflicts(NOBODY, NOBODY).isEmpty()) {
        int[] some = next.fraction();
        if (some == null) {
          return next;
        }
        if (next.whole()) {
          branch(next, some, open);
        }
      }
    }
    throw new Work.Exhausted();
  }

  /**
   * Of some columns, one must leave its offset: the first; or not the first but the second; ....
   */
  private static void branch(Tableau tableau, int[] some, Deque<Tableau> open) {
    Tableau rest = tableau.copy();
    for (int column : some) {
      long offset = rest.offset(column);
      open.add(rest.atLeast(column, Math.addExact(offset, 1)));
      if (rest.unbounded(column)) {
        open.add(rest.atMost(column, Math.subtractExact(offset, 1)));
      }
      rest.hold(column);
    }
  }

  /**
   * Finds the free columns that have the same value in every solution.
   *
   * @param tableau what must hold
   * @param solved what {@link #solve} made of it
   * @param columns free columns
   * @return the value of each, null where it varies, in the order of {@code columns}
   */
  static @Nullable Long[] determined(Tableau tableau, Tableau solved, int[] columns) {
    @Nullable Long[] values = new @Nullable Long[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[i] = solved.value(columns[i]);
    }
    for (int i = 0; i < columns.length; i++) {
      Long value = values[i];
      if (value != null && !tableau.fixed(columns[i])) {
        strike(values, columns, solve(tableau.atLeast(columns[i], Math.addExact(value, 1))));
        if (values[i] != null) {
          strike(values, columns, solve(tableau.atMost(columns[i], Math.subtractExact(value, 1))));
        }
      }
    }
    return values;
  }

  private static void strike(@Nullable Long[] values, int[] columns, @Nullable Tableau other) {
    for (int i = 0; other != null && i < columns.length; i++) {
      Long value = values[i];
      if (value != null && value != other.value(columns[i])) {
        values[i] = null;
      }
    }
  }
}
