package org.gouji.repair;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of the problem that hangs together, with something broken in it.
 *
 * @param brokenIdentities names of the identities that fail each by itself, or that contradict one
 *     another through free cells they share; sorted
 * @param repairs all smallest repairs of the whole component: every combination of one repair from
 *     each cause; sorted by cell ids; empty if {@code exceeded}
 * @param causes the same answer, apart by cause, in the order of their first broken identity; if
 *     {@code exceeded}, a single cause without repairs
 * @param exceeded true if no set within the limit of cells repairs it, or the search was given up
 *     because it took too many steps
 */
public record Component(
    Set<String> brokenIdentities, List<Repair> repairs, List<Cause> causes, boolean exceeded) {
  public Component {
    brokenIdentities = Collections.unmodifiableSortedSet(new TreeSet<>(brokenIdentities));
    repairs = List.copyOf(repairs);
    causes = List.copyOf(causes);
  }
}
