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
    while (!consistent(part, rest)) {
      List<Identity> core = new ArrayList<>(rest);
      for (Identity identity : rest) {
        List<Identity> without = new ArrayList<>(core);
        without.remove(identity);
        if (!consistent(part, without)) {
          core = without;
        }
      }
      Set<String> names = new TreeSet<>();
      core.forEach(identity -> names.add(identity.name()));
      found.add(names);
      rest.removeAll(core);
    }
    return found;
  }

  private static boolean consistent(Part part, List<Identity> identities) {
    try {
      return Part.of(part.problem(), identities).consistent(new Work(BUDGET));
    } catch (Work.Exhausted | ArithmeticException e) {
      return true;
    }
  }
}
