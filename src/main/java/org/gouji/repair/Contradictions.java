package org.gouji.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells which identities of a part are broken. */
final class Contradictions {
  private static final long BUDGET = 20_000;

  private Contradictions() {}

  /**
   * Names the identities that fail each by itself, then sets of identities that only together leave
   * the free cells they share without a value.
   *
   * @return sets of names; none of the latter kind has a smaller one in it
   */
  static List<Set<String>> of(Part part) {
    List<Set<String>> found = new ArrayList<>();
    List<Identity> rest = new ArrayList<>();
    for (Identity identity : part.identities()) {
      if (consistent(part, List.of(identity))) {
        rest.add(identity);
      } else {
        found.add(Set.of(identity.name()));
      }
    }
    Problem problem = part.problem();
    Problem passing = problem.with(rest);
    for (Part linked : Part.split(passing, cell -> problem.value(cell) == null)) {
      List<Identity> left = new ArrayList<>(linked.identities());
      while (left.size() > 1 && !consistent(part, left)) {
        List<Identity> core = core(part, left);
        found.add(names(core));
        left.removeAll(core);
      }
    }
    return found;
  }

  private static List<Identity> core(Part part, List<Identity> identities) {
    List<Identity> core = identities;
    for (Identity identity : identities) {
      List<Identity> without = new ArrayList<>(core);
      without.remove(identity);
      if (!consistent(part, without)) {
        core = without;
      }
    }
    return core;
  }

  private static Set<String> names(List<Identity> identities) {
    Set<String> names = new TreeSet<>();
    identities.forEach(identity -> names.add(identity.name()));
    return names;
  }

  private static boolean consistent(Part part, List<Identity> identities) {
    try {
      return Part.of(part.problem(), identities).consistent(new Work(BUDGET));
    } catch (Work.Exhausted | ArithmeticException e) {
      return true;
    }
  }
}
