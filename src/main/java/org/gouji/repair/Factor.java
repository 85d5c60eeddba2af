package org.gouji.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All smallest repairs of some identities, independent of those of other factors.
 *
 * @param part the identities and their cells
 * @param repairs not empty; sorted by cell ids
 */
record Factor(Part part, List<Repair> repairs) {
  /**
   * Finds all smallest repairs of a part.
   *
   * @param limit the most cells that may change
   * @return every choice of one repair from each factor is a smallest repair, and there are no
   *     others; empty if the limit does not do
   */
  static List<Factor> smallest(Part part, int limit, Work work) {
    List<Factor> apart = apart(part, limit, work);
    if (!apart.isEmpty()) {
      return apart;
    }
    List<Repair> repairs = Search.smallest(part, cell -> true, limit, work);
    return repairs.isEmpty() ? List.of() : List.of(new Factor(part, repairs));
  }

  /**
   * Tries to do with one change for each of several conflicts that share no cell. Where that is
   * enough, no cell outside these conflicts can change, and what no other cell links is independent.
   */
  private static List<Factor> apart(Part part, int limit, Work work) {
    Problem problem = part.problem();
    boolean[] every = new boolean[part.cells().size()];
    Arrays.fill(every, true);
    List<int[]> conflicts =
        Conflicts.apart(part.tableau(work).conflicts(every, part.signed()), every.length);
    if (conflicts.size() > limit || part.cells().stream().anyMatch(problem::inadmissible)) {
      return List.of();
    }
    Set<String> allowed = new TreeSet<>();
    for (int[] conflict : conflicts) {
      IntStream.of(conflict).mapToObj(part.cells()::get).forEach(allowed::add);
    }
    List<Factor> factors = new ArrayList<>();
    int left = conflicts.size();
    for (Part piece :
        Part.split(
            problem.with(part.identities()),
            cell -> allowed.contains(cell) || problem.value(cell) == null)) {
      List<Repair> repairs = Search.smallest(piece, allowed::contains, left, work);
      if (repairs.isEmpty()) {
        return List.of();
      }
      int size = repairs.get(0).changes().size();
      left -= size;
      if (size > 0) {
        factors.add(new Factor(piece, repairs));
      }
    }
    return left == 0 ? factors : List.of();
  }
}
