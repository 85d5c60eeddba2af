package org.gouji.repair;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report and what must hold among them.
 *
 * @param identities what must hold
 * @param values the values read, by cell id
 * @param free cells without a known value, whatever {@code values} says of them; so is every cell
 *     of an identity that has no value
 * @param signed cells that may be negative; all others are non-negative integers
 */
public record Problem(
    List<Identity> identities, Map<String, Long> values, Set<String> free, Set<String> signed) {
  public Problem {
    identities = List.copyOf(identities);
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    free = Collections.unmodifiableSortedSet(new TreeSet<>(free));
    signed = Collections.unmodifiableSortedSet(new TreeSet<>(signed));
  }

  /** The value read, or null if the cell is free. */
  public @Nullable Long value(String cell) {
    return free.contains(cell) ? null : values.get(cell);
  }

  Problem with(List<Identity> others) {
    return new Problem(others, values, free, signed);
  }

  boolean inadmissible(String cell) {
    Long value = value(cell);
    return value != null && value < 0 && !signed.contains(cell);
  }
}
