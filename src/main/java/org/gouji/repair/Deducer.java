package org.gouji.repair;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what a cell that was not read must hold. */
public final class Deducer {
  private static final long BUDGET = 100_000;

  private Deducer() {}

  /**
   * Finds the free cells to which the identities leave one value.
   *
   * <p>Every value read counts as true here. Put cells under suspicion among the free ones to get
   * only what holds whichever of them is wrong.
   *
   * @return the values by cell id, sorted; nothing from identities that contradict one another on
   *     the free cells they share
   */
  public static Map<String, Long> deduce(Problem problem) {
    SortedMap<String, Long> deduced = new TreeMap<>();
    for (Part part : Part.split(problem, cell -> problem.value(cell) == null)) {
      try {
        deduce(part, deduced);
      } catch (Work.Exhausted | ArithmeticException e) {
        continue;
      }
    }
    return Collections.unmodifiableSortedMap(deduced);
  }

  private static void deduce(Part part, Map<String, Long> deduced) {
    if (part.cells().stream().anyMatch(part.problem()::inadmissible)) {
      return;
    }
    Tableau tableau = part.tableau(new Work(BUDGET));
    Tableau solved = Integers.solve(tableau);
    if (solved == null) {
      return;
    }
    int[] free =
        IntStream.range(0, part.cells().size()).filter(column -> !tableau.held(column)).toArray();
    @Nullable Long[] values = Integers.determined(tableau, solved, free);
    for (int i = 0; i < free.length; i++) {
      Long value = values[i];
      if (value != null) {
        deduced.put(part.cells().get(free[i]), value);
      }
    }
  }
}
