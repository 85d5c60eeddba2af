package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.jspecify.annotations.Nullable;

/** Aligns a table of rows by columns, whose versions differ in some rows. */
final class MatrixAligner {

  /** Below this many rows known by their labels the grids are another table. */
  private static final int FEWEST_ROWS = 4;

  private final List<Forms.Versioned> versions;
  private final Slots slots;
  private final List<Line> lines;
  private final List<RowMatcher.Match> matches;
  private final Map<String, RowMatcher.Match> byRow = new HashMap<>();

  MatrixAligner(List<Forms.Versioned> versions, Slots slots, List<Line> lines) {
    this.versions = versions;
    this.slots = slots;
    this.lines = lines;
    this.matches = new RowMatcher(slots, lines).match();
    for (RowMatcher.Match match : matches) byRow.put(slots.all().get(match.slot()).id(), match);
  }

  Optional<ReadTable> align(String otherwise) {
    if (matches.size() < FEWEST_ROWS) return Optional.empty();
    boolean ruled = lines.stream().allMatch(Line::ruled);
    String version = version(otherwise);
    FormTable table =
        versions.stream()
            .filter(v -> v.version().equals(version))
            .findFirst()
            .orElse(versions.get(0))
            .table();
    List<Column> official = table.sets().get(0).columns();
    Columns columns = Columns.of(official, slots, lines, matches);
    boolean filled = matches.stream().anyMatch(match -> lines.get(match.line()).hasNumber());
    Reading reading = new Reading(table);
    Place last = place(lines.get(matches.get(0).line()));
    for (Row row : table.rows().toList()) {
      RowMatcher.Match match = byRow.get(row.id());
      if (match == null) {
        reading.absent(row, official, last);
        continue;
      }
      Line line = lines.get(match.line());
      Map<String, Grid.@Nullable Cell> values = columns.values(line, match.label());
      last = match.label() < 0 ? place(line) : line.cells().get(match.label()).place();
      boolean nothing = line.cells().size() == match.label() + 1;
      for (Column column : official) {
        Grid.Cell cell = values.get(column.id());
        if (cell == null && nothing && !filled) cell = new Grid.Cell("", 0, 1, 1, last);
        reading.read(row, column, cell, last);
      }
      if (!match.seen().isEmpty()) reading.label(row, match.seen(), last, line.ruled());
    }
    note(version, reading);
    return Optional.of(reading.done(version, ruled, place(lines.get(matches.get(0).line()))));
  }

  /** Notes the row that tells the version. */
  private void note(String version, Reading reading) {
    List<String> telling = new ArrayList<>(slots.newRows(version));
    telling.addAll(slots.goneRows(version));
    for (String row : telling) {
      RowMatcher.Match match = byRow.get(row);
      if (match == null || match.label() < 0) continue;
      Place place = lines.get(match.line()).cells().get(match.label()).place();
      reading.sets.add(new ReadTable.SetVersion(row, version, place, match.seen()));
      return;
    }
  }

  /**
   * The newest version whose new rows the table has, or the one whose rows later went: rows with
   * figures tell, and so do labels of rows that only a newer version has; the mere absence of rows
   * proves nothing.
   */
  private String version(String otherwise) {
    for (String version : slots.newestFirst()) {
      List<String> told = told(slots.newRows(version));
      if (told.isEmpty()) continue;
      boolean allowed = told.stream().allMatch(row -> slots.has(otherwise, row));
      return allowed ? otherwise : version;
    }
    for (String version : slots.newestFirst()) {
      List<String> told = told(slots.goneRows(version));
      if (told.stream().anyMatch(row -> !slots.has(otherwise, row))) return version;
    }
    return otherwise;
  }

  private List<String> told(List<String> rows) {
    List<String> told = new ArrayList<>();
    for (String row : rows) {
      RowMatcher.Match match = byRow.get(row);
      if (match != null && tells(match)) told.add(row);
    }
    return told;
  }

  private boolean tells(RowMatcher.Match match) {
    Line line = lines.get(match.line());
    boolean hasCells = line.cells().size() > match.label() + 1;
    boolean ownLabel = match.exact() && !slots.isHeading(Labels.bare(match.seen()));
    return line.hasNumber()
        || (hasCells && line.ruled())
        || ownLabel
        || (hasCells && match.exact());
  }

  private static Place place(Line line) {
    return line.cells().isEmpty() ? Place.NONE : line.cells().get(0).place();
  }
}
