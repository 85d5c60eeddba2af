package org.gouji.repair;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Broken identities that the same cells explain.
 *
 * @param identities names of the broken identities
 * @param repairs all smallest repairs of these identities, sorted by cell ids; empty if the search
 *     gave up
 */
public record Cause(SortedSet<String> identities, List<Repair> repairs) {
  public Cause {
    identities = Collections.unmodifiableSortedSet(new TreeSet<>(identities));
    repairs = List.copyOf(repairs);
  }
}
