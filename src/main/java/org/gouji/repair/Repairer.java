package org.gouji.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says which cells are wrong: the fewest whose change satisfies every identity (Fellegi and Holt),
 * and all sets of that size.
 *
 * <p>The answer is exact: free cells may take any non-negative integer, the same in every identity,
 * and no set is missed. It depends on nothing but the problem; work is limited by counted steps.
 */
public final class Repairer {
  /** More wrong cells than this leave no answer worth a reader's time. */
  public static final int LIMIT = 5;

  private static final long BUDGET = 40_000;

  private Repairer() {}

  /** All smallest repairs of at most {@link #LIMIT} cells in each independent part. */
  public static Repairs repair(Problem problem) {
    return repair(problem, LIMIT);
  }

  /**
   * Finds all smallest repairs of each independent part of the problem.
   *
   * @param limit the most cells that may change in one part
   * @return only the parts with something broken
   */
  public static Repairs repair(Problem problem, int limit) {
    List<Component> components = new ArrayList<>();
    for (Part part : Part.split(problem, cell -> true)) {
      List<Set<String>> contradictions = Contradictions.of(part);
      if (!contradictions.isEmpty()) {
        components.add(component(part, contradictions, limit, new Work(BUDGET)));
      }
    }
    return new Repairs(components);
  }

  private static Component component(
      Part part, List<Set<String>> contradictions, int limit, Work work) {
    SortedSet<String> broken = new TreeSet<>();
    contradictions.forEach(broken::addAll);
    List<Repair> repairs = search(part, limit, work);
    List<Cause> causes =
        repairs.isEmpty()
            ? List.of(new Cause(broken, List.of()))
            : Causes.of(part, contradictions, repairs);
    return new Component(broken, causes, repairs.isEmpty());
  }

  private static List<Repair> search(Part part, int limit, Work work) {
    try {
      return Search.smallest(part, limit, work);
    } catch (Work.Exhausted | ArithmeticException e) {
      return List.of();
    }
  }
}
