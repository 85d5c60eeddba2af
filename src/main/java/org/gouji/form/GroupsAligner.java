package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.gouji.form.FormTable.Column;
import org.gouji.form.FormTable.Row;
import org.gouji.form.FormTable.RowSet;
import org.gouji.form.ReadTable.SetVersion;
import org.jspecify.annotations.Nullable;

/** Aligns a table of several row sets, each under its own columns, which differ by version. */
final class GroupsAligner {

  private static final int FEWEST_ROWS = 2;
  private static final String FIRST_COLUMN = "信息内容";

  private final List<Forms.Versioned> versions;
  private final Slots slots;
  private final List<Line> lines;
  private final List<RowMatcher.Match> matches;
  private final boolean filled;

  GroupsAligner(List<Forms.Versioned> versions, Slots slots, List<Line> lines) {
    this.versions = versions;
    this.slots = slots;
    this.lines = wordsWithTheirRow(slots, lines);
    this.matches = matches(slots, this.lines);
    this.filled = this.lines.stream().anyMatch(Line::hasNumber);
  }

  /**
   * In running text of one cell a line, words that are no label begin the next line, although they
   * are what the last cell of the row above was filled with.
   */
  private static List<Line> wordsWithTheirRow(Slots slots, List<Line> lines) {
    List<Line> mended = new ArrayList<>(lines);
    for (int i = 1; i < mended.size(); i++) {
      Line above = mended.get(i - 1);
      Line line = mended.get(i);
      List<Grid.Cell> cells = line.cells();
      boolean stray =
          !line.ruled()
              && above.hasNumber()
              && cells.size() > 1
              && line.isLabel(0)
              && !slots.isLabel(cells.get(0).text())
              && !slots.exact(Labels.bare(cells.get(1).text())).isEmpty();
      if (!stray) continue;
      List<Grid.Cell> longer = new ArrayList<>(above.cells());
      longer.add(cells.get(0));
      mended.set(i - 1, Line.of(longer, false));
      mended.set(i, Line.of(cells.subList(1, cells.size()), false));
    }
    return mended;
  }

  /** Row sets may come in any order: rows out of the form's order are told by exact labels. */
  private static List<RowMatcher.Match> matches(Slots slots, List<Line> lines) {
    List<RowMatcher.Match> matches = new ArrayList<>(new RowMatcher(slots, lines).match());
    Set<Integer> known = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (RowMatcher.Match match : matches) {
      known.add(match.slot());
      used.add(match.line());
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int label = line.lastLabel();
      if (used.contains(i) || label < 0 || label + 1 == line.cells().size()) continue;
      String seen = line.cells().get(label).text();
      for (int slot : slots.exact(Labels.bare(seen))) {
        if (known.add(slot)) matches.add(new RowMatcher.Match(slot, i, label, seen, true));
      }
    }
    return matches;
  }

  /** A row found, with the labels of the columns above it. */
  private record Found(RowMatcher.Match match, String row, List<Grid.Cell> header) {}

  /** A row set of one version, as a candidate for a row found. */
  private record Fit(Forms.Versioned version, RowSet set, Row row, double score) {}

  Optional<ReadTable> align(String otherwise) {
    if (matches.size() < FEWEST_ROWS) return Optional.empty();
    Map<String, Found> found = found();
    Map<String, Fit> told = new HashMap<>();
    found.forEach((row, f) -> fit(f).ifPresent(fit -> told.put(row, fit)));
    String version = majority(told).orElse(otherwise);
    FormTable table = table(version);
    boolean ruled = lines.stream().allMatch(Line::ruled);
    Reading reading = new Reading(table);
    Place last = place(lines.get(matches.get(0).line()));
    Set<String> done = new HashSet<>();
    for (RowSet set : table.sets()) {
      Fit foreign = null;
      for (Row row : set.rows()) {
        Found f = found.get(row.id());
        if (f == null) continue;
        Fit fit = told.get(row.id());
        if (fit != null && !fit.version().version().equals(version)) foreign = fit;
      }
      for (Row row : set.rows()) {
        Found f = found.get(row.id());
        done.add(row.id());
        if (f == null) {
          reading.absent(row, set.columns(), last);
          continue;
        }
        Fit fit = told.get(row.id());
        boolean own = foreign == null;
        last =
            read(
                reading,
                f,
                own || fit == null ? row : fit.row(),
                own || fit == null ? set : fit.set());
      }
      if (foreign != null) note(reading, set, foreign, found);
    }
    extraRows(reading, found, told, done);
    return Optional.of(reading.done(version, ruled, place(lines.get(matches.get(0).line()))));
  }

  /**
   * Rows that only another version has: told, with their cells, since the agency filled them in.
   */
  private void extraRows(
      Reading reading, Map<String, Found> found, Map<String, Fit> told, Set<String> done) {
    for (RowMatcher.Match match : matches) {
      String row = slots.all().get(match.slot()).id();
      Fit fit = told.get(row);
      Found f = found.get(row);
      if (done.contains(row) || fit == null || f == null) continue;
      read(reading, f, fit.row(), fit.set());
      note(reading, fit.set(), fit, found);
    }
  }

  private void note(Reading reading, RowSet set, Fit fit, Map<String, Found> found) {
    Found f = found.get(fit.row().id());
    if (f == null) return;
    Grid.Cell label =
        f.header().isEmpty()
            ? lines.get(f.match().line()).cells().get(Math.max(0, f.match().label()))
            : f.header().get(0);
    reading.sets.add(
        new SetVersion(set.id(), fit.version().version(), label.place(), label.text()));
  }

  private Place read(Reading reading, Found f, Row row, RowSet set) {
    Line line = lines.get(f.match().line());
    int labelAt = f.match().label();
    Place place = labelAt < 0 ? place(line) : line.cells().get(labelAt).place();
    if (!f.match().seen().isEmpty()) reading.label(row, f.match().seen(), place, line.ruled());
    List<Grid.Cell> values = line.cells().subList(labelAt + 1, line.cells().size());
    boolean first = set.rows().get(0).id().equals(row.id());
    boolean doubtful = !line.ruled() && !f.match().exact() && isBlank(values);
    for (int i = 0; i < set.columns().size(); i++) {
      Column column = set.columns().get(i);
      Grid.Cell above = header(column, i, f.header(), set.columns().size());
      Grid.Cell value = doubtful ? null : value(line, values, i, set.columns().size(), above);
      if (value == null && !filled) value = new Grid.Cell("", 0, 1, 1, place);
      reading.read(row, column, value, place);
      if (first && above != null) reading.columnLabel(row, column, above, line.ruled());
    }
    return place;
  }

  private static boolean isBlank(List<Grid.Cell> values) {
    return values.stream().allMatch(it -> CellText.of(it.text()).isBlank());
  }

  private static Grid.@Nullable Cell header(
      Column column, int index, List<Grid.Cell> header, int columns) {
    if (header.size() == columns) return header.get(index);
    String official = Labels.bare(column.label());
    for (Grid.Cell cell : header) {
      if (Labels.bare(cell.text()).equals(official)) return cell;
    }
    return null;
  }

  private Grid.@Nullable Cell value(
      Line line, List<Grid.Cell> values, int index, int columns, Grid.@Nullable Cell above) {
    if (line.ruled() && values.size() != columns && above != null) {
      for (Grid.Cell cell : values) {
        boolean below =
            cell.column() <= above.column() && above.column() < cell.column() + cell.columnSpan();
        if (below) return cell;
      }
      return null;
    }
    boolean unsure = !line.ruled() && values.size() < columns;
    if (unsure || index >= values.size()) return null;
    Grid.Cell value = values.get(index);
    return line.ruled() || !slots.isLabel(value.text()) ? value : null;
  }

  private Map<String, Found> found() {
    Map<Integer, RowMatcher.Match> byLine = new HashMap<>();
    matches.forEach(match -> byLine.put(match.line(), match));
    Map<String, Found> found = new HashMap<>();
    List<Grid.Cell> header = new ArrayList<>();
    boolean used = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      RowMatcher.Match match = byLine.get(i);
      int end = match == null ? line.cells().size() : match.label();
      for (int c = 0; c < end; c++) {
        if (!line.isLabel(c)) continue;
        String key = Labels.bare(line.cells().get(c).text());
        if (used || slots.isHeading(key)) header = new ArrayList<>();
        used = false;
        if (!slots.isHeading(key) && !key.equals(FIRST_COLUMN)) header.add(line.cells().get(c));
      }
      if (match == null) continue;
      String row = slots.all().get(match.slot()).id();
      found.put(row, new Found(match, row, List.copyOf(header)));
      used = true;
    }
    return found;
  }

  private Optional<Fit> fit(Found f) {
    Fit best = null;
    for (Forms.Versioned version : versions) {
      for (RowSet set : version.table().sets()) {
        for (Row row : set.rows()) {
          if (!row.id().equals(f.row())) continue;
          Fit fit = new Fit(version, set, row, score(set, f));
          if (best == null || fit.score() > best.score()) best = fit;
        }
      }
    }
    return best == null || best.score() < 0.5 ? Optional.empty() : Optional.of(best);
  }

  /** How well the labels above the row fit the set's columns: 0 to 1. */
  private double score(RowSet set, Found f) {
    if (f.header().isEmpty()) {
      Line line = lines.get(f.match().line());
      int values = line.cells().size() - f.match().label() - 1;
      return values == set.columns().size() ? 0.5 : 0;
    }
    double alike = 0;
    for (Column column : set.columns()) {
      double best = 0;
      for (Grid.Cell cell : f.header()) {
        String key = Labels.bare(cell.text());
        String official = Labels.bare(column.label());
        boolean cut = key.length() >= 3 && official.startsWith(key);
        best = Math.max(best, cut ? 0.9 : Labels.similarity(official, key));
      }
      alike += best;
    }
    return 2 * alike / (set.columns().size() + f.header().size());
  }

  private Optional<String> majority(Map<String, Fit> told) {
    String best = null;
    double most = 0;
    for (Forms.Versioned version : versions) {
      double votes =
          told.values().stream()
              .filter(fit -> fit.version() == version)
              .mapToDouble(Fit::score)
              .sum();
      if (votes > most) {
        most = votes;
        best = version.version();
      }
    }
    return Optional.ofNullable(best);
  }

  private FormTable table(String version) {
    return versions.stream()
        .filter(v -> v.version().equals(version))
        .findFirst()
        .orElse(versions.get(0))
        .table();
  }

  private static Place place(Line line) {
    return line.cells().isEmpty() ? Place.NONE : line.cells().get(0).place();
  }
}
