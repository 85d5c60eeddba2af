package org.gouji.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts the choices of one split a row that satisfy identities across rows: row after row, choices
 * that leave the same sums are one.
 */
final class TableSplit {
  private static final int STATES = 20_000;

  /** How many ways lead to the same sums, two standing for more, and one of them. */
  private record Ways(boolean several, @Nullable Ways before, int choice) {}

  private final Map<String, List<List<Long>>> candidates;
  private final List<String> order;
  private final List<Identity> identities;
  private final BiFunction<String, Integer, String> cellId;

  TableSplit(
      Map<String, List<List<Long>>> candidates,
      List<Identity> identities,
      BiFunction<String, Integer, String> cellId) {
    this.candidates = candidates;
    this.cellId = cellId;
    order = new ArrayList<>(candidates.keySet());
    order.sort((one, other) -> Integer.compare(size(one), size(other)));
    Set<String> known = new HashSet<>();
    for (String row : order) {
      int width =
          candidates.getOrDefault(row, List.of()).stream().mapToInt(List::size).max().orElse(0);
      for (int index = 0; index < width; index++) {
        known.add(cellId.apply(row, index));
      }
    }
    this.identities =
        identities.stream()
            .filter(identity -> known.containsAll(identity.terms().keySet()))
            .toList();
  }

  Optional<Map<String, List<Long>>> only() {
    List<List<List<Long>>> sums = new ArrayList<>();
    order.forEach(row -> sums.add(sums(row)));
    List<List<Long>> least = rest(sums, true);
    List<List<Long>> most = rest(sums, false);
    Map<List<Long>, Ways> states = new LinkedHashMap<>();
    states.put(Collections.nCopies(identities.size(), 0L), new Ways(false, null, -1));
    for (int row = 0; row < order.size(); row++) {
      Map<List<Long>, Ways> next = new LinkedHashMap<>();
      for (Map.Entry<List<Long>, Ways> state : states.entrySet()) {
        for (int choice = 0; choice < sums.get(row).size(); choice++) {
          List<Long> sum = plus(state.getKey(), sums.get(row).get(choice));
          if (reaches(sum, least.get(row + 1), most.get(row + 1))) {
            Ways ways = new Ways(state.getValue().several(), state.getValue(), choice);
            next.merge(sum, ways, (one, other) -> new Ways(true, one.before(), one.choice()));
          }
        }
        if (next.size() > STATES) {
          return Optional.empty();
        }
      }
      states = next;
    }
    return states.values().stream().findFirst().filter(ways -> !ways.several()).map(this::table);
  }

  private int size(String row) {
    return candidates.getOrDefault(row, List.of()).size();
  }

  private Map<String, List<Long>> table(Ways last) {
    Map<String, List<Long>> chosen = new HashMap<>();
    Ways ways = last;
    for (int row = order.size() - 1; row >= 0 && ways != null; row--) {
      String name = order.get(row);
      chosen.put(name, candidates.getOrDefault(name, List.of()).get(ways.choice()));
      ways = ways.before();
    }
    Map<String, List<Long>> table = new LinkedHashMap<>();
    candidates.keySet().forEach(row -> table.put(row, chosen.getOrDefault(row, List.of())));
    return Collections.unmodifiableMap(table);
  }

  /** What each candidate of a row adds to each identity. */
  private List<List<Long>> sums(String row) {
    List<List<Long>> sums = new ArrayList<>();
    for (List<Long> split : candidates.getOrDefault(row, List.of())) {
      Map<String, Long> values = new HashMap<>();
      for (int index = 0; index < split.size(); index++) {
        values.put(cellId.apply(row, index), split.get(index));
      }
      List<Long> added = new ArrayList<>();
      for (Identity identity : identities) {
        long sum = 0;
        for (Map.Entry<String, Integer> term : identity.terms().entrySet()) {
          sum += term.getValue() * values.getOrDefault(term.getKey(), 0L);
        }
        added.add(sum);
      }
      sums.add(added);
    }
    return sums;
  }

  /** The least or most that rows from an index on add to each identity. */
  private List<List<Long>> rest(List<List<List<Long>>> sums, boolean least) {
    List<List<Long>> rest = new ArrayList<>();
    rest.add(Collections.nCopies(identities.size(), 0L));
    for (int row = sums.size() - 1; row >= 0; row--) {
      List<Long> bound = null;
      for (List<Long> added : sums.get(row)) {
        bound = bound == null ? added : least ? min(bound, added) : max(bound, added);
      }
      rest.add(0, bound == null ? rest.get(0) : plus(rest.get(0), bound));
    }
    return rest;
  }

  private static boolean reaches(List<Long> sum, List<Long> least, List<Long> most) {
    for (int i = 0; i < sum.size(); i++) {
      if (sum.get(i) + least.get(i) > 0 || sum.get(i) + most.get(i) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Long> plus(List<Long> one, List<Long> other) {
    return each(one, other, Long::sum);
  }

  private static List<Long> min(List<Long> one, List<Long> other) {
    return each(one, other, Math::min);
  }

  private static List<Long> max(List<Long> one, List<Long> other) {
    return each(one, other, Math::max);
  }

  private static List<Long> each(
      List<Long> one, List<Long> other, BiFunction<Long, Long, Long> combine) {
    List<Long> result = new ArrayList<>(one.size());
    for (int i = 0; i < one.size(); i++) {
      result.add(combine.apply(one.get(i), other.get(i)));
    }
    return result;
  }
}
