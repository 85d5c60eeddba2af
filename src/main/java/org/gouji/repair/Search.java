package org.gouji.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds all smallest sets of held columns whose release makes a tableau solvable in integers.
 *
 * <p>Of the columns in an implied identity that cannot hold, at least one must change. Release each
 * in turn, which implies further identities, and forbid it afterwards, so that each set comes once.
 * Sizes are tried in ascending order, each completely.
 */
final class Search {
  private final Part part;
  private final boolean[] signed;
  private final List<Repair> found = new ArrayList<>();

  private Search(Part part) {
    this.part = part;
    signed = part.signed();
  }

  /**
   * Returns all repairs of the smallest size that has any, sorted by cell ids.
   *
   * @param limit the greatest size to try
   * @return a single repair without changes if nothing is broken; empty if the limit does not do
   */
  static List<Repair> smallest(Part part, int limit, Work work) {
    return new Search(part).run(part.tableau(work), limit);
  }

  private List<Repair> run(Tableau tableau, int limit) {
    boolean[] candidate = new boolean[signed.length];
    int forced = 0;
    for (int column = 0; column < signed.length; column++) {
      if (part.problem().inadmissible(part.cells().get(column))) {
        tableau.release(column, false);
        forced++;
      }
      candidate[column] = tableau.held(column);
    }
    for (int size = forced; size <= limit && found.isEmpty(); size++) {
      descend(tableau.copy(), candidate, size - forced);
    }
    found.sort(Repair.ORDER);
    return List.copyOf(found);
  }

  private void descend(Tableau tableau, boolean[] allowed, int left) {
    boolean[] candidate = allowed.clone();
    int[] blamed = blamed(tableau, candidate, left);
    for (int i = 0; left > 0 && i < blamed.length; i++) {
      int column = blamed[i];
      candidate[column] = false;
      if (left > 1 || tableau.settles(column, signed[column])) {
        Tableau next = tableau.copy();
        next.release(column, signed[column]);
        descend(next, candidate, left - 1);
      }
    }
  }

  /** The columns to try; none if the tableau is solved, which is taken down, or cannot be. */
  private int[] blamed(Tableau tableau, boolean[] candidate, int left) {
    List<int[]> conflicts = tableau.conflicts(candidate, signed);
    if (!conflicts.isEmpty()) {
      return Conflicts.choice(conflicts, candidate.length, left);
    }
    Tableau solved = Integers.solve(tableau);
    if (solved == null) {
      return IntStream.range(0, candidate.length).filter(i -> candidate[i]).toArray();
    }
    found.add(repair(tableau, solved));
    return new int[0];
  }

  private Repair repair(Tableau tableau, Tableau solved) {
    int[] columns =
        IntStream.range(0, signed.length)
            .filter(column -> !tableau.held(column) && value(column) != null)
            .toArray();
    @Nullable Long[] values = Integers.determined(tableau, solved, columns);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Long value = value(columns[i]);
      if (value != null) {
        changes.add(new Change(part.cells().get(columns[i]), value, values[i]));
      }
    }
    return new Repair(changes);
  }

  private @Nullable Long value(int column) {
    return part.problem().value(part.cells().get(column));
  }
}
