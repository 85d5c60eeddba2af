package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.gouji.form.ReadTable.Match;
import org.gouji.form.ReadTable.ReadCell;
import org.gouji.form.ReadTable.SeenLabel;
import org.gouji.form.ReadTable.SetVersion;
import org.gouji.form.ReadTable.Status;
import org.jspecify.annotations.Nullable;

/** Collects what an aligner finds, into a {@link ReadTable}. */
final class Reading {

  private final FormTable table;
  final List<ReadCell> cells = new ArrayList<>();
  final List<SeenLabel> labels = new ArrayList<>();
  final List<Row> missing = new ArrayList<>();
  final List<SetVersion> sets = new ArrayList<>();

  Reading(FormTable table) {
    this.table = table;
  }

  /**
   * @param found the cell found; null where it cannot be told
   * @param row place of its row
   */
  void read(Row row, Column column, Grid.@Nullable Cell found, Place rowPlace) {
    String id = table.cellId(row, column);
    cells.add(
        found == null
            ? new ReadCell(id, row, column, Status.UNREADABLE, "", rowPlace)
            : new ReadCell(
                id, row, column, Status.READ, found.text(), found.place(), found.confidence()));
  }

  void absent(Row row, List<Column> columns, Place place) {
    missing.add(row);
    for (Column column : columns) {
      cells.add(new ReadCell(table.cellId(row, column), row, column, Status.ABSENT, "", place));
    }
  }

  void label(Row row, String seen, Place place, boolean ruled) {
    labels.add(new SeenLabel(row.id(), row.label(), seen, place, relation(row, seen, ruled)));
  }

  private static Match relation(Row row, String seen, boolean ruled) {
    String key = Labels.bare(seen);
    if (key.equals(Labels.bare(row.label()))) return Match.SAME;
    for (String variant : row.variants()) {
      if (key.equals(Labels.bare(variant))) return Match.SAME;
    }
    for (String old : row.outdated()) if (key.equals(Labels.bare(old))) return Match.OUTDATED;
    return cut(Labels.bare(row.label()), key, ruled) ? Match.CUT : Match.ALTERED;
  }

  void columnLabel(Row row, Column column, Grid.Cell seen, boolean ruled) {
    String official = Labels.bare(column.label());
    String key = Labels.bare(seen.text());
    Match match =
        key.equals(official) ? Match.SAME : cut(official, key, ruled) ? Match.CUT : Match.ALTERED;
    labels.add(new SeenLabel(row.id(), column.label(), seen.text(), seen.place(), match));
  }

  /** Whether the label found only lost its end, or in running text more than can be told. */
  private static boolean cut(String official, String seen, boolean ruled) {
    if (official.startsWith(seen)) return true;
    return !ruled
        && (Labels.similarity(official, seen) < 0.8
            || Math.abs(official.length() - seen.length()) > 3);
  }

  ReadTable done(String version, boolean ruled, Place place) {
    return new ReadTable(table.id(), version, ruled, place, cells, labels, missing, sets);
  }
}
