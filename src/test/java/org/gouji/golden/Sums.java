package org.gouji.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sums of the tables three and four, written down once more on their own. */
final class Sums {

  static final List<String> COLUMNS =
      List.of("natural", "business", "research", "ngo", "legal", "other", "total");

  private Sums() {}

  /** Two lists of cells whose sums are to be the same. */
  private record Sum(List<String> left, List<String> right) {

    Set<String> members() {
      Set<String> members = new LinkedHashSet<>(left);
      members.addAll(right);
      return members;
    }

    int gap(Map<String, Integer> values) {
      return left.stream().mapToInt(values::get).sum() - right.stream().mapToInt(values::get).sum();
    }
  }

  /** How many sums there are between cells. */
  static int count(Map<String, Integer> values) {
    return all(values).size();
  }

  /** The members of every sum that does not hold. */
  static List<Set<String>> broken(Map<String, Integer> values) {
    return all(values).stream().filter(sum -> sum.gap(values) != 0).map(Sum::members).toList();
  }

  /** All members of the broken sums that a cell belongs to. */
  static Set<String> brokenMembers(Map<String, Integer> values, String cell) {
    Set<String> members = new LinkedHashSet<>();
    for (Sum sum : broken(values, cell)) members.addAll(sum.members());
    return members;
  }

  /** The cells of which a single change, to a number not below 0, mends what one cell breaks. */
  static List<String> singleRepairs(Map<String, Integer> values, String cell) {
    List<Sum> sums = all(values);
    List<Sum> already = sums.stream().filter(sum -> sum.gap(values) != 0).toList();
    List<Sum> mine = broken(values, cell);
    List<String> repairs = new ArrayList<>();
    for (String candidate : mine.get(0).members()) {
      boolean left = mine.get(0).left().contains(candidate);
      int gap = mine.get(0).gap(values);
      int repaired = values.get(candidate) + (left ? -gap : gap);
      if (repaired < 0) continue;
      Map<String, Integer> after = new HashMap<>(values);
      after.put(candidate, repaired);
      boolean mends = mine.stream().allMatch(sum -> sum.gap(after) == 0);
      boolean harmless = sums.stream().allMatch(s -> already.contains(s) || s.gap(after) == 0);
      if (mends && harmless) repairs.add(candidate);
    }
    return repairs;
  }

  private static List<Sum> broken(Map<String, Integer> values, String cell) {
    return all(values).stream()
        .filter(sum -> sum.members().contains(cell) && sum.gap(values) != 0)
        .toList();
  }

  private static List<Sum> all(Map<String, Integer> values) {
    List<Sum> sums = new ArrayList<>();
    Set<String> rows = new LinkedHashSet<>();
    for (String id : values.keySet()) rows.add(id.substring(0, id.lastIndexOf('.')));
    List<String> applications =
        rows.stream().filter(row -> row.startsWith("applications.")).toList();
    for (String row : applications) {
      List<String> cells = COLUMNS.stream().map(column -> row + "." + column).toList();
      sums.add(new Sum(cells.subList(0, 6), cells.subList(6, 7)));
    }
    for (String column : COLUMNS) {
      String received = "applications.received." + column;
      String carriedIn = "applications.carriedIn." + column;
      String handled = "applications.handledTotal." + column;
      String carriedOut = "applications.carriedOut." + column;
      List<String> outer = List.of(received, carriedIn, handled, carriedOut);
      sums.add(new Sum(List.of(received, carriedIn), List.of(handled, carriedOut)));
      List<String> results =
          applications.stream()
              .map(row -> row + "." + column)
              .filter(id -> !outer.contains(id))
              .toList();
      sums.add(new Sum(results, List.of(handled)));
    }
    for (String row : rows) {
      if (!row.startsWith("review.")) continue;
      List<String> parts =
          List.of(row + ".upheld", row + ".corrected", row + ".otherResult", row + ".pending");
      sums.add(new Sum(parts, List.of(row + ".total")));
    }
    return sums;
  }
}
