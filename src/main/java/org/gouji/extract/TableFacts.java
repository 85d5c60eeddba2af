package org.gouji.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.document.Block;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.form.Aligner;
import org.gouji.form.CellText;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.ReadTable;
import org.gouji.form.TableNames;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.GluedTable;
import org.gouji.report.Identity;
import org.gouji.report.Label;
import org.gouji.report.Loss;
import org.gouji.report.MissingRow;
import org.gouji.report.MissingTable;
import org.gouji.report.RowSet;
import org.gouji.report.Table;
import org.jspecify.annotations.Nullable;

/** The facts about the tables of one report. */
final class TableFacts {

  /** How sure recognized figures are at most that stand in no ruled table. */
  private static final double LOOSE = 0.5;

  private final Forms forms;
  private final String expected;
  private final Map<String, ReadTable> read;
  private final Map<String, String> templates = new LinkedHashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Identity> identities = new ArrayList<>();
  private final List<Object> facts = new ArrayList<>();
  private final List<Loss> losses = new ArrayList<>();
  private final Set<String> lost = new LinkedHashSet<>();
  private final List<GluedTable> glued;
  private final Set<String> given;

  TableFacts(
      Aligner aligner,
      Forms forms,
      TableFinder.Found found,
      @Nullable Integer year,
      Sections sections,
      List<Block> blocks,
      Map<String, String> given,
      boolean recognized) {
    this.forms = forms;
    this.given = given.keySet();
    this.expected =
        year == null ? "unknown" : forms.expected(year).map(Form::version).orElse("free");
    TableReading reading = new TableReading(forms, aligner, expected, found, sections);
    Set<String> loose = recognized ? reading.loosen() : Set.of();
    this.read = reading.read();
    this.glued = reading.glued();
    losses.addAll(reading.losses());
    for (Map.Entry<String, ReadTable> table : read.entrySet()) {
      templates.put(table.getKey(), table.getValue().version());
      double surest = loose.contains(table.getKey()) ? LOOSE : 1;
      for (ReadTable.ReadCell cell : table.getValue().cells()) {
        cells.add(ReadCells.fact(table.getKey(), cell, given.get(cell.id()), surest));
      }
    }
    glued.removeIf(table -> this.given.containsAll(table.cells()));
    checkIdentities();
    Set<String> ranTogether = glued.stream().map(GluedTable::id).collect(Collectors.toSet());
    TableLosses gone = new TableLosses(read.values(), ranTogether, cells, identities);
    losses.addAll(gone.losses());
    lost.addAll(gone.lost());
    for (ReadTable table : read.values()) describe(table);
    findMissing(sections, blocks);
  }

  private void checkIdentities() {
    Map<String, Cell> byId = Identities.byId(cells);
    for (Map.Entry<String, ReadTable> table : read.entrySet()) {
      form(table.getKey(), table.getValue().version())
          .ifPresent(f -> identities.addAll(Identities.check(f, name(table.getKey()), byId)));
    }
  }

  private Optional<FormTable> form(String table, String version) {
    Optional<FormTable> own = forms.version(version).flatMap(form -> form.table(table));
    return own.isPresent() || forms.versionsOf(table).isEmpty()
        ? own
        : Optional.of(forms.versionsOf(table).get(0).table());
  }

  private void describe(ReadTable table) {
    String id = table.id();
    List<Cell> own = cells.stream().filter(cell -> cell.table().equals(id)).toList();
    Quote start = firstLabel(table);
    facts.add(
        new Table(
            id,
            name(id),
            table.version(),
            expected,
            table.ruled(),
            count(own, CellState.NUMBER),
            blanks(table),
            count(own, CellState.UNREADABLE) + count(own, CellState.ABSENT),
            own.stream().anyMatch(cell -> lost.contains(cell.id())),
            own.size(),
            zerosLeftOut(id),
            start));
    for (ReadTable.SetVersion set : table.sets()) {
      if (set.version().equals(expected)) continue;
      facts.add(
          new RowSet(
              id,
              name(id),
              set.set(),
              set.version(),
              expected,
              cellsOf(table, set),
              new Quote(set.place(), set.text())));
    }
    for (ReadTable.SeenLabel label : table.labels()) {
      boolean outdated = label.match() == ReadTable.Match.OUTDATED;
      if (!outdated && label.match() != ReadTable.Match.ALTERED) continue;
      Quote quote = new Quote(label.place(), label.text());
      facts.add(new Label(id, name(id), label.official(), outdated, table.ruled(), quote));
    }
    for (FormTable.Row row : table.missing()) {
      List<String> ids =
          own.stream().filter(cell -> cell.row().equals(row.id())).map(Cell::id).toList();
      if (!ids.isEmpty() && given.containsAll(ids)) continue;
      facts.add(
          new MissingRow(
              id,
              name(id),
              table.missing().indexOf(row),
              row.label(),
              table.ruled(),
              ids,
              firstLabel(table)));
    }
  }

  /** Whether the other tables hold figures and blanks but no zero: what was none is left blank. */
  private boolean zerosLeftOut(String table) {
    List<Cell> others = cells.stream().filter(cell -> !cell.table().equals(table)).toList();
    boolean zero = others.stream().anyMatch(c -> c.value() != null && c.value().signum() == 0);
    return !zero && count(others, CellState.NUMBER) > 0 && count(others, CellState.BLANK) > 0;
  }

  /** Cells of the rows that a row set's version tells, by row or by set of rows. */
  private List<String> cellsOf(ReadTable table, ReadTable.SetVersion set) {
    List<String> ids = new ArrayList<>();
    form(table.id(), set.version())
        .ifPresent(
            form -> {
              for (FormTable.RowSet rows : form.sets()) {
                for (FormTable.Row row : rows.rows()) {
                  if (!rows.id().equals(set.set()) && !row.id().equals(set.set())) continue;
                  rows.columns().forEach(column -> ids.add(form.cellId(row, column)));
                }
              }
            });
    return ids;
  }

  /** The first label of a table; its place alone where no label is known. */
  private static Quote firstLabel(ReadTable table) {
    if (table.labels().isEmpty()) return new Quote(table.place(), "");
    ReadTable.SeenLabel label = table.labels().get(0);
    return new Quote(label.place(), label.text());
  }

  private int blanks(ReadTable table) {
    return (int)
        table.cells().stream()
            .filter(cell -> !given.contains(cell.id()))
            .filter(cell -> cell.status() == ReadTable.Status.READ && !cell.row().mayBeBlank())
            .filter(cell -> CellText.of(cell.text()).isBlank())
            .count();
  }

  private static int count(List<Cell> cells, CellState state) {
    return (int) cells.stream().filter(cell -> cell.state() == state).count();
  }

  private void findMissing(Sections sections, List<Block> blocks) {
    Form form = forms.version(expected).orElse(null);
    if (form == null) {
      findFreeTable(sections, blocks);
      return;
    }
    for (FormTable table : form.tables()) {
      if (read.containsKey(table.id())) continue;
      Quote instead = MissingTables.instead(form, table, sections, blocks);
      Quote quote = instead == null ? new Quote(Place.NONE, "") : instead;
      facts.add(new MissingTable(table.id(), name(table.id()), instead != null, quote));
      if (instead == null) continue;
      templates.put(table.id(), "unknown");
      losses.add(new Loss("table-unread", name(table.id()), List.of(), List.of(instead)));
    }
  }

  /** Before 2014 tables were free: one that is there, or that the text announces, is not judged. */
  private void findFreeTable(Sections sections, List<Block> blocks) {
    if (!expected.equals("free")) return;
    Quote found = MissingTables.withFigures(blocks);
    Quote table = found == null ? MissingTables.announced(sections) : found;
    if (table != null) losses.add(new Loss("table-free", "统计表", List.of(), List.of(table)));
  }

  static String name(String table) {
    String name = TableNames.of(table);
    return name == null ? table : name;
  }

  boolean has(String table) {
    return read.containsKey(table);
  }

  int found() {
    return read.size();
  }

  /** Whether nobody filled anything in: no figure, no sign, and mostly cells that are there. */
  boolean isBlankForm() {
    int blank = count(cells, CellState.BLANK);
    int gone = count(cells, CellState.UNREADABLE) + count(cells, CellState.ABSENT);
    return blank > gone && blank + gone == cells.size();
  }

  Quote firstQuote() {
    return firstLabel(read.values().iterator().next());
  }

  Map<String, String> templates() {
    return templates;
  }

  List<Cell> cells() {
    return List.copyOf(cells);
  }

  List<Identity> identities() {
    return List.copyOf(identities);
  }

  List<Object> facts() {
    return facts;
  }

  List<Loss> losses() {
    return losses;
  }

  /** Tables whose cells ran together in the source text. */
  List<GluedTable> glued() {
    return glued;
  }

  Set<String> lost() {
    return lost;
  }
}
