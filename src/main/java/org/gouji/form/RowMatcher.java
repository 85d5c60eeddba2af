package org.gouji.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.document.Grid;
import org.jspecify.annotations.Nullable;

/** Finds which line is which row of a form: by labels, in the form's order. */
final class RowMatcher {

  /** How many pieces of a wrapped label are tried together. */
  private static final int LONGEST_WRAP = 6;

  /**
   * A line found to be a row.
   *
   * @param slot index of the row among the {@link Slots}
   * @param line index of the line
   * @param label index of the last label cell in the line; -1 where the row was told by position
   * @param seen the label as found, pieces joined; empty where told by position
   * @param exact whether the label is one of the row's known labels
   */
  record Match(int slot, int line, int label, String seen, boolean exact) {}

  private record Candidate(double score, int label, String seen, boolean exact) {}

  private final Slots slots;
  private final List<Line> lines;

  RowMatcher(Slots slots, List<Line> lines) {
    this.slots = slots;
    this.lines = lines;
  }

  /** The matches in order of lines and of slots alike. */
  List<Match> match() {
    int rows = slots.all().size();
    @Nullable Candidate[][] candidates = new Candidate[lines.size()][rows];
    for (int i = 0; i < lines.size(); i++) propose(lines.get(i), candidates[i]);
    return best(candidates);
  }

  private void propose(Line line, @Nullable Candidate[] row) {
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) if (line.isLabel(i)) labels.add(i);
    if (labels.isEmpty()) return;
    boolean known = false;
    for (int end = labels.size() - 1; end >= 0; end--) {
      StringBuilder joined = new StringBuilder();
      for (int start = end; start >= 0 && start > end - LONGEST_WRAP; start--) {
        joined.insert(0, line.cells().get(labels.get(start)).text());
        String seen = joined.toString();
        for (int slot : slots.exact(Labels.bare(seen))) {
          known |= end == labels.size() - 1;
          double score =
              (followed(line, labels.get(end)) ? 1.1 : 0.6) - 0.01 * (labels.size() - end);
          offer(row, slot, new Candidate(score, labels.get(end), seen, true));
        }
      }
    }
    if (!known) guess(line, labels, row);
  }

  private void guess(Line line, List<Integer> labels, @Nullable Candidate[] row) {
    int end = labels.size() - 1;
    StringBuilder joined = new StringBuilder();
    for (int start = end; start >= 0 && start > end - LONGEST_WRAP; start--) {
      Grid.Cell cell = line.cells().get(labels.get(start));
      if (cell.text().length() > 80) return;
      joined.insert(0, cell.text());
      String seen = joined.toString();
      String key = Labels.bare(seen);
      if (slots.isHeading(key)) continue;
      double weight = followed(line, labels.get(end)) ? 1 : 0.5;
      for (int slot = 0; slot < row.length; slot++) {
        double score = slots.guess(key, slot) * weight;
        if (score > 0) offer(row, slot, new Candidate(score, labels.get(end), seen, false));
      }
    }
  }

  private static void offer(@Nullable Candidate[] row, int slot, Candidate candidate) {
    Candidate known = row[slot];
    if (known == null || candidate.score() > known.score()) row[slot] = candidate;
  }

  private static boolean followed(Line line, int label) {
    return label + 1 < line.cells().size();
  }

  private List<Match> best(@Nullable Candidate[][] candidates) {
    int n = lines.size();
    int m = slots.all().size();
    double[][] sum = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        double value = Math.max(sum[i + 1][j], sum[i][j + 1]);
        Candidate candidate = candidates[i][j];
        if (candidate != null) value = Math.max(value, candidate.score() + sum[i + 1][j + 1]);
        sum[i][j] = value;
      }
    }
    List<Match> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      Candidate c = candidates[i][j];
      if (c != null && sum[i][j] == c.score() + sum[i + 1][j + 1] && sum[i][j] > sum[i + 1][j]) {
        matches.add(new Match(j++, i++, c.label(), c.seen(), c.exact()));
      } else if (sum[i][j] == sum[i][j + 1]) {
        j++;
      } else {
        i++;
      }
    }
    return fillGaps(matches);
  }

  /** Lines without a label between two known rows, exactly as many as rows are missing there. */
  private List<Match> fillGaps(List<Match> matches) {
    boolean[] used = new boolean[slots.all().size()];
    Arrays.fill(used, false);
    matches.forEach(match -> used[match.slot()] = true);
    List<Match> all = new ArrayList<>();
    for (int k = 0; k < matches.size(); k++) {
      all.add(matches.get(k));
      if (k + 1 == matches.size()) break;
      Match from = matches.get(k);
      Match to = matches.get(k + 1);
      List<Integer> bare = new ArrayList<>();
      for (int i = from.line() + 1; i < to.line(); i++) {
        if (!lines.get(i).hasLabel() && lines.get(i).hasNumber()) bare.add(i);
      }
      int missing = to.slot() - from.slot() - 1;
      if (bare.isEmpty() || bare.size() != missing) continue;
      for (int i = 0; i < missing; i++) {
        all.add(new Match(from.slot() + 1 + i, bare.get(i), -1, "", false));
      }
    }
    return all;
  }
}
