package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.repair.GluedDigits;
import org.gouji.report.GluedTable;

/** Takes the figures of one row apart in every way that they can be read. */
final class GluedRow {

  /** So many ways are as good as any number of them. */
  private static final int MANY = 5000;

  private static final int LONGEST = 60;

  private final String run;
  private final List<Integer> gaps = new ArrayList<>();
  private final String digits;
  private final int block;
  private final List<List<BigDecimal>> found = new ArrayList<>();

  private GluedRow(String run, int block) {
    this.run = run;
    this.block = block;
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) == ' ') gaps.add(joined.length());
      else joined.append(run.charAt(i));
    }
    this.digits = joined.toString();
  }

  /**
   * All ways to read a row.
   *
   * @return each with a number for every cell; empty where there is none or they are too many
   */
  static List<List<BigDecimal>> splits(GluedTable.Row row) {
    Set<List<BigDecimal>> all = new LinkedHashSet<>();
    for (String run : row.runs()) {
      GluedRow glued = new GluedRow(run, row.block());
      if (glued.digits.length() > LONGEST) return List.of();
      if (row.block() > 0) glued.blocks(0, row.cells().size() / row.block(), List.of());
      else if (row.cells().size() == 1) glued.single();
      else glued.numbers(0, row.cells().size(), List.of());
      all.addAll(glued.found);
    }
    return all.size() >= MANY ? List.of() : List.copyOf(all);
  }

  private void single() {
    boolean number = run.matches("(0|[1-9][0-9]*)(\\.[0-9]+)?");
    if (number) found.add(List.of(new BigDecimal(run)));
  }

  /** Numbers without a sum: every place where one may end. */
  private void numbers(int from, int left, List<BigDecimal> before) {
    if (found.size() >= MANY || !digits.matches("[0-9]+")) return;
    if (left == 0) {
      if (from == digits.length()) found.add(before);
      return;
    }
    for (int to = from + 1; to <= digits.length() - (left - 1); to++) {
      if (number(from, to)) numbers(to, left - 1, plus(before, digits.substring(from, to)));
    }
  }

  /** Blocks of numbers, each ending in its sum. */
  private void blocks(int from, int left, List<BigDecimal> before) {
    if (found.size() >= MANY) return;
    if (left == 0) {
      if (from == digits.length()) found.add(before);
      return;
    }
    int first = left == 1 ? digits.length() : from + block;
    for (int to = first; to <= digits.length() - (left - 1) * block; to++) {
      for (List<Long> split : GluedDigits.rowSplits(digits.substring(from, to), block)) {
        if (!within(split, from)) continue;
        List<BigDecimal> longer = new ArrayList<>(before);
        split.forEach(value -> longer.add(BigDecimal.valueOf(value)));
        blocks(to, left - 1, longer);
      }
    }
  }

  private boolean within(List<Long> split, int from) {
    int at = from;
    for (long value : split) {
      int to = at + Long.toString(value).length();
      if (crossed(at, to)) return false;
      at = to;
    }
    return true;
  }

  private boolean number(int from, int to) {
    return to - from <= 15 && (to - from == 1 || digits.charAt(from) != '0') && !crossed(from, to);
  }

  private boolean crossed(int from, int to) {
    return gaps.stream().anyMatch(gap -> gap > from && gap < to);
  }

  private static List<BigDecimal> plus(List<BigDecimal> before, String number) {
    List<BigDecimal> longer = new ArrayList<>(before);
    longer.add(new BigDecimal(number));
    return longer;
  }
}
