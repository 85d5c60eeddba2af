package org.gouji.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Grid;
import org.gouji.document.Quote;
import org.gouji.form.Aligner;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.ReadTable;
import org.gouji.report.GluedTable;
import org.gouji.report.Loss;

/** Reads the tables of one report by the forms, from its grids and from running text. */
final class TableReading {

  private final Forms forms;
  private final String expected;
  private final Map<String, ReadTable> read = new LinkedHashMap<>();
  private final List<Loss> losses = new ArrayList<>();
  private final List<GluedTable> glued = new ArrayList<>();

  /**
   * Reads tables.
   *
   * @param expected version of the form that the report's year asks for, or {@code free}, {@code
   *     unknown}
   */
  TableReading(
      Forms forms, Aligner aligner, String expected, TableFinder.Found found, Sections sections) {
    this.forms = forms;
    this.expected = expected;
    align(aligner, found);
    unglue(sections);
  }

  private void align(Aligner aligner, TableFinder.Found found) {
    Map<String, ReadTable> aligned = new LinkedHashMap<>();
    for (String id : forms.tableIds()) {
      RepeatedTable table =
          RepeatedTable.of(id, found.pieces().getOrDefault(id, List.of()), aligner);
      List<Grid> pieces = table.pieces();
      if (pieces.isEmpty()) continue;
      Grid again = table.again();
      if (again != null) losses.add(repeated(id, again));
      boolean named = forms.version(expected).map(form -> form.table(id).isPresent()).orElse(false);
      aligner.align(id, pieces, named ? expected : "unknown").ifPresent(t -> aligned.put(id, t));
    }
    ReadTable strip = aligned.get("review");
    if (strip != null) {
      Set<String> others = new TreeSet<>();
      for (String id : List.of("proactive", "applications")) {
        ReadTable other = aligned.get(id);
        if (other != null) others.add(other.version());
      }
      if (others.size() == 1 && !others.contains("unknown")) {
        aligned.put("review", withVersion(strip, others.iterator().next()));
      }
    }
    read.putAll(aligned);
  }

  private static Loss repeated(String id, Grid again) {
    return new Loss(
        "table-repeated",
        TableFacts.name(id),
        List.of(),
        List.of(new Quote(again.place(), first(again))));
  }

  private static String first(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Grid.Cell::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Takes tables from running text in which labels and figures ran together. */
  private void unglue(Sections sections) {
    Form form = forms.version(expected).orElse(null);
    if (form == null) return;
    GluedTables tables = new GluedTables(forms);
    for (Form.Section section : form.sections()) {
      String id = section.table();
      if (id == null || read.containsKey(id)) continue;
      GluedTables.Found found =
          tables.find(id, TableFacts.name(id), expected, sections.passages(section.no()));
      if (found == null && sections.running()) {
        List<Passage> all = sections.withPreface(1, 2, 3, 4, 5, 6);
        found = tables.find(id, TableFacts.name(id), expected, all);
      }
      if (found == null) continue;
      read.put(id, found.table());
      if (found.glued() != null) glued.add(found.glued());
    }
    Map<String, ReadTable> ordered = new LinkedHashMap<>();
    for (String id : forms.tableIds()) if (read.containsKey(id)) ordered.put(id, read.get(id));
    read.clear();
    read.putAll(ordered);
  }

  /**
   * Takes recognized tables for what they are: rows that are not there may have been lost, and
   * labels may be misread.
   *
   * @return ids of those that were not ruled, so that even their figures are doubtful
   */
  Set<String> loosen() {
    Set<String> loose = new TreeSet<>();
    read.replaceAll(
        (id, t) -> {
          if (!t.ruled()) loose.add(id);
          return new ReadTable(
              t.id(), t.version(), false, t.place(), t.cells(), t.labels(), t.missing(), t.sets());
        });
    return loose;
  }

  private static ReadTable withVersion(ReadTable t, String version) {
    return new ReadTable(
        t.id(), version, t.ruled(), t.place(), t.cells(), t.labels(), t.missing(), t.sets());
  }

  /** The tables by id, in the order of the form. */
  Map<String, ReadTable> read() {
    return read;
  }

  /** What stands there and was left aside. */
  List<Loss> losses() {
    return losses;
  }

  /** Tables whose cells ran together in the source text. */
  List<GluedTable> glued() {
    return glued;
  }
}
