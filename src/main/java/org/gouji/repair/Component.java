package org.gouji.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of the problem that hangs together, with something broken in it.
 *
 * @param brokenIdentities names of the identities that fail each by itself, or that contradict one
 *     another through free cells they share; sorted
 * @param causes the answer, apart by cause, in the order of their first broken identity; if {@code
 *     exceeded}, a single cause without repairs
 * @param exceeded true if no set within the limit of cells repairs it, or the search was given up
 *     because it took too many steps
 */
public record Component(Set<String> brokenIdentities, List<Cause> causes, boolean exceeded) {
  public Component {
    brokenIdentities = Collections.unmodifiableSortedSet(new TreeSet<>(brokenIdentities));
    causes = List.copyOf(causes);
  }

  /**
   * All smallest repairs of the whole component: every choice of one repair from each cause. They
   * may be many; ask the causes first.
   *
   * @return sorted by cell ids; empty if {@code exceeded}
   */
  public List<Repair> repairs() {
    List<Repair> repairs = List.of(new Repair(List.of()));
    for (Cause cause : causes) {
      List<Repair> longer = new ArrayList<>();
      for (Repair start : repairs) {
        for (Repair repair : cause.repairs()) {
          List<Change> changes = new ArrayList<>(start.changes());
          changes.addAll(repair.changes());
          changes.sort(Comparator.comparing(Change::cell));
          longer.add(new Repair(changes));
        }
      }
      repairs = longer;
    }
    return repairs.stream().sorted(Repair.ORDER).toList();
  }
}
