package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.form.CellText;
import org.gouji.form.FormTable;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.IdentityRule;
import org.gouji.form.FormTable.Kind;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;
import org.gouji.form.Forms;
import org.gouji.form.ReadTable;
import org.gouji.report.GluedTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables in running text whose labels and figures ran together. Where the figures of every
 * row stand apart, they are read; else every cell is unreadable and holds its row's figures.
 */
final class GluedTables {

  /** Without more than this share of its labels it is no table. */
  private static final double MOST_MISSING = 0.4;

  private final Forms forms;

  GluedTables(Forms forms) {
    this.forms = forms;
  }

  /**
   * A table found.
   *
   * @param table its cells
   * @param glued the runs of figures; null where the figures stand apart
   */
  record Found(ReadTable table, @Nullable GluedTable glued) {}

  /**
   * Looks for a table.
   *
   * @param name what the table is called
   * @param otherwise the version it follows where its labels do not tell
   * @param passages where it may stand
   * @return null where it is not found
   */
  @Nullable Found find(String id, String name, String otherwise, List<Passage> passages) {
    RunningText text = new RunningText(passages);
    Forms.Versioned best = null;
    GluedRuns runs = null;
    boolean tie = false;
    for (Forms.Versioned version : forms.versionsOf(id)) {
      if (version.table().kind() == Kind.LIST) return null;
      GluedRuns own = new GluedRuns(text, version.table());
      tie = runs != null && own.missing() == runs.missing();
      boolean better = runs == null || own.missing() < runs.missing();
      if (better || tie && version.version().equals(otherwise)) {
        best = version;
        runs = own;
      }
    }
    if (best == null || runs == null || runs.runs().isEmpty()) return null;
    FormTable table = best.table();
    long labels = table.kind() == Kind.STRIP ? 0 : table.rows().count();
    for (RowSet set : table.sets()) labels += set.columns().size();
    if (runs.missing() > MOST_MISSING * labels) return null;
    return found(name, tie ? otherwise : best.version(), table, text, runs.runs());
  }

  private static Found found(
      String name,
      String version,
      FormTable table,
      RunningText text,
      Map<Row, GluedRuns.Run> runs) {
    List<GluedTable.Row> rows = new ArrayList<>();
    boolean apart = true;
    for (RowSet set : table.sets()) {
      for (Row row : set.rows()) {
        GluedRuns.Run run = runs.get(row);
        if (run == null) continue;
        List<String> cells = cells(table, set, row);
        rows.add(
            new GluedTable.Row(
                cells, texts(text, run), block(table, set), text.quote(run.start(), run.end())));
        apart &= cells.size() > 1 && tokens(text, run).size() == cells.size() && plain(text, run);
      }
    }
    ReadTable read = read(table, version, text, runs, apart);
    return new Found(read, apart ? null : new GluedTable(table.id(), name, rows));
  }

  private static List<String> texts(RunningText text, GluedRuns.Run run) {
    String all = text.spaced(run.start(), run.end());
    if (!run.doubtful()) return List.of(all);
    String without = text.spaced(run.start(), run.end() - run.number().length());
    return without.isEmpty() ? List.of(all) : List.of(all, without);
  }

  private static List<String> tokens(RunningText text, GluedRuns.Run run) {
    return List.of(text.spaced(run.start(), run.end()).split(" ", -1));
  }

  private static boolean plain(RunningText text, GluedRuns.Run run) {
    return !run.doubtful()
        && tokens(text, run).stream().allMatch(token -> token.equals("0") || !token.startsWith("0"))
        && tokens(text, run).stream().allMatch(token -> CellText.of(token).isNumber());
  }

  /** Ids of the cells whose figures a run holds: a row's, or for a strip all. */
  private static List<String> cells(FormTable table, RowSet set, Row row) {
    List<String> cells = new ArrayList<>();
    for (Row own : table.kind() == Kind.STRIP ? set.rows() : List.of(row)) {
      set.columns().forEach(column -> cells.add(table.cellId(own, column)));
    }
    return cells;
  }

  /** How many cells together end in their sum: all columns, where the form has such an identity. */
  private static int block(FormTable table, RowSet set) {
    List<String> ids = set.columns().stream().map(Column::id).toList();
    String sum =
        String.join(" + ", ids.subList(0, ids.size() - 1)) + " = " + ids.get(ids.size() - 1);
    for (IdentityRule rule : table.identities()) {
      if ("row".equals(rule.each()) && rule.relation().equals(sum)) return ids.size();
    }
    return 0;
  }

  private static ReadTable read(
      FormTable table,
      String version,
      RunningText text,
      Map<Row, GluedRuns.Run> runs,
      boolean apart) {
    List<ReadTable.ReadCell> cells = new ArrayList<>();
    List<ReadTable.SeenLabel> labels = new ArrayList<>();
    List<Row> missing = new ArrayList<>();
    boolean strip = table.kind() == Kind.STRIP;
    Place start = Place.NONE;
    for (RowSet set : table.sets()) {
      for (Row row : set.rows()) {
        int before = strip ? set.rows().indexOf(row) * set.columns().size() : 0;
        GluedRuns.Run run = runs.get(strip ? set.rows().get(0) : row);
        if (run == null) missing.add(row);
        Quote quote = run == null ? null : text.quote(run.start(), run.end());
        if (run != null && labels.isEmpty()) {
          Quote label = text.quote(run.label().start(), run.label().end());
          start = label.place();
          labels.add(
              new ReadTable.SeenLabel(
                  row.id(), row.label(), label.text(), start, ReadTable.Match.SAME));
        }
        for (int c = 0; c < set.columns().size(); c++) {
          String found =
              run == null || quote == null
                  ? ""
                  : apart ? tokens(text, run).get(before + c) : quote.text();
          ReadTable.Status status =
              run == null
                  ? ReadTable.Status.ABSENT
                  : apart ? ReadTable.Status.READ : ReadTable.Status.UNREADABLE;
          Column column = set.columns().get(c);
          Place place = quote == null ? start : quote.place();
          cells.add(
              new ReadTable.ReadCell(table.cellId(row, column), row, column, status, found, place));
        }
      }
    }
    return new ReadTable(table.id(), version, false, start, cells, labels, missing, List.of());
  }
}
