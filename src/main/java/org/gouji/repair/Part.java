package org.gouji.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Identities that hang together, with their cells.
 *
 * @param cells sorted; the index of a cell is its column
 */
record Part(Problem problem, List<Identity> identities, List<String> cells) {
  static Part of(Problem problem, Collection<Identity> identities) {
    TreeSet<String> cells = new TreeSet<>();
    identities.forEach(identity -> cells.addAll(identity.terms().keySet()));
    return new Part(problem, List.copyOf(identities), List.copyOf(cells));
  }

  /**
   * Splits the problem into parts that share no linking cell, in the order of their first such
   * cell. Identities without a linking cell are left out.
   */
  static List<Part> split(Problem problem, Predicate<String> linking) {
    List<Identity> identities = problem.identities();
    Groups<Object> groups = new Groups<>();
    SortedMap<String, Integer> first = new TreeMap<>();
    for (int i = 0; i < identities.size(); i++) {
      for (String cell : identities.get(i).terms().keySet()) {
        if (linking.test(cell)) {
          groups.join(i, cell);
          first.putIfAbsent(cell, i);
        }
      }
    }
    Map<Object, List<Identity>> members = new HashMap<>();
    for (int i = 0; i < identities.size(); i++) {
      members.computeIfAbsent(groups.of(i), key -> new ArrayList<>()).add(identities.get(i));
    }
    List<Part> parts = new ArrayList<>();
    for (int identity : first.values()) {
      List<Identity> found = members.remove(groups.of(identity));
      if (found != null) {
        parts.add(of(problem, found));
      }
    }
    return parts;
  }

  Tableau tableau(Work work) {
    Map<String, Integer> columns = new HashMap<>();
    @Nullable Long[] values = new @Nullable Long[cells.size()];
    for (int column = 0; column < values.length; column++) {
      columns.put(cells.get(column), column);
      values[column] = problem.value(cells.get(column));
    }
    long[][] rows = new long[identities.size()][values.length];
    for (int row = 0; row < rows.length; row++) {
      for (Map.Entry<String, Integer> term : identities.get(row).terms().entrySet()) {
        rows[row][columns.getOrDefault(term.getKey(), 0)] = term.getValue();
      }
    }
    return new Tableau(rows, values, signed(), work);
  }

  /** Whether a column may be negative. */
  boolean[] signed() {
    boolean[] signed = new boolean[cells.size()];
    for (int column = 0; column < signed.length; column++) {
      signed[column] = problem.signed().contains(cells.get(column));
    }
    return signed;
  }

  /**
   * Whether the free cells have values that satisfy every identity, and no value is inadmissible.
   */
  boolean consistent(Work work) {
    boolean known = true;
    for (String cell : cells) {
      if (problem.inadmissible(cell)) {
        return false;
      }
      known &= problem.value(cell) != null;
    }
    return known
        ? identities.stream().allMatch(this::holds)
        : Integers.solve(tableau(work)) != null;
  }

  private boolean holds(Identity identity) {
    long sum = 0;
    for (Map.Entry<String, Integer> term : identity.terms().entrySet()) {
      Long value = Objects.requireNonNull(problem.value(term.getKey()));
      sum = Math.addExact(sum, Math.multiplyExact(value, (long) term.getValue()));
    }
    return sum == 0;
  }
}
