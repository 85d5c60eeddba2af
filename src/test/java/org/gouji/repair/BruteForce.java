package org.gouji.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers small problems by trying all sets and all values up to a bound. */
record BruteForce(Problem problem, long bound) {
  /** All smallest repairs of the problem as a whole, sorted by cell ids. */
  List<Repair> repairs(int limit) {
    List<String> valued = new ArrayList<>();
    cells(problem.identities()).stream()
        .filter(cell -> problem.value(cell) != null)
        .forEach(valued::add);
    for (int size = 0; size <= limit; size++) {
      List<Repair> found = new ArrayList<>();
      choose(valued, 0, size, new ArrayList<>(), found);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The free cells of these identities that can have one value only; null if none fits. */
  SortedMap<String, Long> only(List<Identity> identities) {
    return only(identities, List.of());
  }

  private void choose(
      List<String> valued, int from, int left, List<String> chosen, List<Repair> found) {
    if (left == 0) {
      boolean admissible =
          valued.stream().allMatch(cell -> chosen.contains(cell) || !problem.inadmissible(cell));
      SortedMap<String, Long> only = admissible ? only(problem.identities(), chosen) : null;
      if (only != null) {
        found.add(
            new Repair(
                chosen.stream()
                    .map(cell -> new Change(cell, problem.values().get(cell), only.get(cell)))
                    .toList()));
      }
      return;
    }
    for (int i = from; i + left <= valued.size(); i++) {
      chosen.add(valued.get(i));
      choose(valued, i + 1, left - 1, chosen, found);
      chosen.remove(chosen.size() - 1);
    }
  }

  private SortedMap<String, Long> only(List<Identity> identities, List<String> changed) {
    Map<String, Range> ranges = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    for (String cell : cells(identities)) {
      Long value = changed.contains(cell) ? null : problem.value(cell);
      long least = problem.signed().contains(cell) ? -bound : 0;
      ranges.put(cell, value == null ? new Range(least, bound) : new Range(value, value));
      if (value == null) {
        unknown.add(cell);
      }
    }
    Map<String, Long> some = solution(identities, ranges);
    if (some == null) {
      return null;
    }
    SortedMap<String, Long> only = new TreeMap<>();
    for (String cell : unknown) {
      long value = some.get(cell);
      Range range = ranges.get(cell);
      if (none(identities, ranges, cell, new Range(range.low(), value - 1))
          && none(identities, ranges, cell, new Range(value + 1, range.high()))) {
        only.put(cell, value);
      }
    }
    return only;
  }

  private static boolean none(
      List<Identity> identities, Map<String, Range> ranges, String cell, Range range) {
    Map<String, Range> narrowed = new TreeMap<>(ranges);
    narrowed.put(cell, range);
    return solution(identities, narrowed) == null;
  }

  private static Map<String, Long> solution(List<Identity> identities, Map<String, Range> given) {
    Map<String, Range> ranges = new TreeMap<>(given);
    narrow(identities, ranges);
    if (ranges.values().stream().anyMatch(range -> range.low() > range.high())) {
      return null;
    }
    String open = null;
    for (Map.Entry<String, Range> entry : ranges.entrySet()) {
      long size = entry.getValue().size();
      if (size > 1 && (open == null || size < ranges.get(open).size())) {
        open = entry.getKey();
      }
    }
    if (open == null) {
      Map<String, Long> values = new TreeMap<>();
      ranges.forEach((cell, range) -> values.put(cell, range.low()));
      return values;
    }
    Range range = ranges.get(open);
    for (long value = range.low(); value <= range.high(); value++) {
      ranges.put(open, new Range(value, value));
      Map<String, Long> found = solution(identities, ranges);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void narrow(List<Identity> identities, Map<String, Range> ranges) {
    boolean again = true;
    while (again) {
      again = false;
      for (Identity identity : identities) {
        long low = 0;
        long high = 0;
        for (Map.Entry<String, Integer> term : identity.terms().entrySet()) {
          Range times = ranges.get(term.getKey()).times(term.getValue());
          low += times.low();
          high += times.high();
        }
        for (Map.Entry<String, Integer> term : identity.terms().entrySet()) {
          Range range = ranges.get(term.getKey());
          Range times = range.times(term.getValue());
          Range rest = new Range(times.high() - high, times.low() - low);
          Range tighter = range.and(rest.over(term.getValue()));
          if (tighter.low() > tighter.high()) {
            ranges.put(term.getKey(), tighter);
            return;
          }
          again |= !tighter.equals(range);
          ranges.put(term.getKey(), tighter);
          low += tighter.times(term.getValue()).low() - times.low();
          high += tighter.times(term.getValue()).high() - times.high();
        }
      }
    }
  }

  private static TreeSet<String> cells(List<Identity> identities) {
    TreeSet<String> cells = new TreeSet<>();
    identities.forEach(identity -> cells.addAll(identity.terms().keySet()));
    return cells;
  }

  private record Range(long low, long high) {
    long size() {
      return high - low + 1;
    }

    Range times(long factor) {
      return factor > 0
          ? new Range(low * factor, high * factor)
          : new Range(high * factor, low * factor);
    }

    Range over(long factor) {
      Range same = factor > 0 ? this : new Range(-high, -low);
      long divisor = Math.abs(factor);
      return new Range(-Math.floorDiv(-same.low, divisor), Math.floorDiv(same.high, divisor));
    }

    Range and(Range other) {
      return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }
  }
}
