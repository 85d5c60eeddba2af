package org.gouji.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.FormTable;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Kind;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;
import org.gouji.form.Labels;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a table's rows between its labels in running text. */
final class GluedRuns {

  private static final Pattern NUMBER = Pattern.compile("^[（(]?(\\d+)[.．、）)]");

  /** What cells hold besides digits; with one of them a run is no plain figures. */
  private static final String SIGNS = ",-+/—−增减无零元万件条项次个份";

  private static final String CLOSERS = "）)”\"：:";

  private final RunningText text;
  private final FormTable table;
  private final Map<Row, Run> runs = new LinkedHashMap<>();
  private int missing;

  /**
   * The figures of a row.
   *
   * @param label where the row's label stands
   * @param start offset of the first digit
   * @param end offset after the last one, the next label's number left out
   * @param doubtful whether the last digits may be the next label's number
   * @param number the next label's number where doubtful; else empty
   */
  record Run(RunningText.Hit label, int start, int end, boolean doubtful, String number) {}

  GluedRuns(RunningText text, FormTable table) {
    this.text = text;
    this.table = table;
    if (table.kind() == Kind.STRIP) strip();
    else rows();
    for (RowSet set : table.sets()) {
      for (Column column : set.columns()) {
        if (text.find(List.of(Labels.bare(column.label())), 0).isEmpty()) missing++;
      }
    }
  }

  /** The rows found, in form order; for a strip, the first row with the figures of all. */
  Map<Row, Run> runs() {
    return runs;
  }

  /** How many labels of rows and columns were not found. */
  int missing() {
    return missing;
  }

  private void rows() {
    List<Row> found = new ArrayList<>();
    List<Run> raw = new ArrayList<>();
    int from = 0;
    for (RowSet set : table.sets()) {
      for (Row row : set.rows()) {
        Run run = run(row, set, from);
        if (run == null) {
          missing++;
          continue;
        }
        from = run.label().end();
        found.add(row);
        raw.add(run);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      boolean last = i + 1 == found.size();
      Run run = last ? raw.get(i) : cut(raw.get(i), found.get(i + 1), raw.get(i + 1).label());
      runs.put(found.get(i), run);
    }
  }

  private @Nullable Run run(Row row, RowSet set, int from) {
    List<String> labels = new ArrayList<>();
    labels.add(Labels.bare(row.label()));
    row.variants().forEach(label -> labels.add(Labels.bare(label)));
    row.outdated().forEach(label -> labels.add(Labels.bare(label)));
    boolean whole = set.columns().stream().allMatch(column -> column.type().equals("int"));
    for (RunningText.Hit hit : text.find(labels, from)) {
      int start = hit.end();
      while (start < text.length() && CLOSERS.indexOf(text.at(start)) >= 0) start++;
      int end = end(start, whole);
      boolean enough = end - start >= set.columns().size();
      boolean numbered = end < text.length() && ".、".indexOf(text.at(end)) >= 0;
      if (hasDigit(start, end) && (enough || !numbered)) return new Run(hit, start, end, false, "");
    }
    return null;
  }

  /** End of the figures from an offset on; they do not go on in another passage. */
  private int end(int start, boolean whole) {
    int end = start;
    while (end < text.length() && figure(text.at(end), whole)) {
      if (end > start && text.opensPassage(end)) break;
      end++;
    }
    return end;
  }

  private boolean hasDigit(int start, int end) {
    for (int i = start; i < end; i++) if (Character.isDigit(text.at(i))) return true;
    return false;
  }

  private static boolean figure(char c, boolean whole) {
    return c >= '0' && c <= '9' || SIGNS.indexOf(c) >= 0 || !whole && c == '.';
  }

  /** Takes the number of the next label from the end of a run. */
  private Run cut(Run run, Row next, RunningText.Hit label) {
    Matcher number = NUMBER.matcher(next.label());
    if (!number.find() || run.end() > label.start()) return run;
    String digits = number.group(1);
    String found = text.spaced(run.start(), run.end()).replace(" ", "");
    if (!found.endsWith(digits)) return run;
    boolean separated = label.start() == run.end() + 1 && ".、".indexOf(text.at(run.end())) >= 0;
    if (separated) {
      return new Run(run.label(), run.start(), run.end() - digits.length(), false, "");
    }
    boolean bare = label.start() == run.end();
    return bare ? new Run(run.label(), run.start(), run.end(), true, digits) : run;
  }

  private void strip() {
    RowSet set = table.sets().get(0);
    Column last = set.columns().get(set.columns().size() - 1);
    List<String> labels = new ArrayList<>(List.of(Labels.bare(last.label())));
    last.variants().forEach(label -> labels.add(Labels.bare(label)));
    List<RunningText.Hit> hits = text.find(labels, 0);
    int width = set.rows().size() * set.columns().size();
    for (int i = hits.size() - 1; i >= 0; i--) {
      int end = end(hits.get(i).end(), true);
      if (end - hits.get(i).end() < width) continue;
      runs.put(set.rows().get(0), new Run(hits.get(i), hits.get(i).end(), end, false, ""));
      return;
    }
    missing += width;
  }
}
