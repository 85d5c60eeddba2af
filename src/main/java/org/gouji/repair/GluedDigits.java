package org.gouji.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Takes apart the numbers of table rows whose cells ran together, by their own arithmetic. */
public final class GluedDigits {
  private static final int LONGEST_NUMBER = 15;
  private static final int LONGEST_RUN = 60;
  private static final long BUDGET = 1_000_000;

  private GluedDigits() {}

  /**
   * Splits a run of digits into numbers of which the last is the sum of the others. A number has no
   * leading zero, unless it is a single 0.
   *
   * @param digits for example {@code 814000085}
   * @param parts how many numbers, the sum included; at least 2
   * @return all such splits, sorted by their numbers; empty if there is none, or the run is no run
   *     of ASCII digits, or too long to try
   */
  public static List<List<Long>> rowSplits(String digits, int parts) {
    List<List<Long>> found = new ArrayList<>();
    boolean readable = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!readable || parts < 2 || digits.length() < parts || digits.length() > LONGEST_RUN) {
      return found;
    }
    Work work = new Work(BUDGET);
    try {
      for (int length = LONGEST_NUMBER; length > 0; length--) {
        int end = digits.length() - length;
        if (end >= parts - 1 && number(digits, end, digits.length())) {
          long total = Long.parseLong(digits.substring(end));
          split(digits.substring(0, end), 0, parts - 1, total, new ArrayList<>(), found, work);
        }
      }
    } catch (Work.Exhausted e) {
      return List.of();
    }
    found.sort(GluedDigits::compare);
    return Collections.unmodifiableList(found);
  }

  private static void split(
      String digits,
      int from,
      int parts,
      long left,
      List<Long> numbers,
      List<List<Long>> found,
      Work work) {
    work.spend(1);
    if (parts == 0) {
      if (left == 0 && from == digits.length()) {
        List<Long> whole = new ArrayList<>(numbers);
        whole.add(numbers.stream().mapToLong(Long::longValue).sum());
        found.add(List.copyOf(whole));
      }
      return;
    }
    int longest = Math.min(LONGEST_NUMBER, digits.length() - from - (parts - 1));
    for (int length = parts == 1 ? Math.max(1, longest) : 1; length <= longest; length++) {
      if (!number(digits, from, from + length)) {
        return;
      }
      long value = Long.parseLong(digits.substring(from, from + length));
      if (value > left) {
        return;
      }
      numbers.add(value);
      split(digits, from + length, parts - 1, left - value, numbers, found, work);
      numbers.remove(numbers.size() - 1);
    }
  }

  private static boolean number(String digits, int from, int to) {
    return to - from == 1 || digits.charAt(from) != '0';
  }

  private static int compare(List<Long> one, List<Long> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = Long.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * Chooses one split for each row so that every identity holds.
   *
   * @param candidates the splits of each row
   * @param identities only those that have all their cells in the rows are used
   * @param cellId the id of a cell by row and index of the number
   * @return the split of each row, in the order given; empty if none or more than one combination
   *     fits, or they are too many to tell
   */
  public static Optional<Map<String, List<Long>>> tableSplit(
      LinkedHashMap<String, List<List<Long>>> candidates,
      List<Identity> identities,
      BiFunction<String, Integer, String> cellId) {
    return new TableSplit(candidates, identities, cellId).only();
  }
}
