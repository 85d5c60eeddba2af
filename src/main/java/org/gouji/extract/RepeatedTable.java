package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Grid;
import org.gouji.form.Aligner;
import org.gouji.form.CellText;
import org.gouji.form.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one table where a document holds that table more than once, as where the tables of
 * units follow the agency's own or a blank form goes before.
 *
 * @param pieces those of the first that has figures
 * @param again the first piece of another one with other figures; null where there is none
 */
record RepeatedTable(List<Grid> pieces, @Nullable Grid again) {

  /** So many labels that were there before begin the table anew. */
  private static final int FEWEST_LABELS = 3;

  static RepeatedTable of(String table, List<Grid> pieces, Aligner aligner) {
    List<List<Grid>> tables = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Grid piece : pieces) {
      Set<String> labels = labels(table, piece, aligner);
      long known = labels.stream().filter(seen::contains).count();
      if (tables.isEmpty() || known >= FEWEST_LABELS && known * 2 > labels.size()) {
        tables.add(new ArrayList<>());
        seen.clear();
      }
      tables.get(tables.size() - 1).add(piece);
      seen.addAll(labels);
    }
    List<List<Grid>> filled = tables.stream().filter(t -> !figures(t).isEmpty()).toList();
    if (tables.size() < 2 || filled.isEmpty()) return new RepeatedTable(pieces, null);
    List<String> own = figures(filled.get(0));
    Grid again =
        filled.stream()
            .filter(t -> !figures(t).equals(own))
            .map(t -> t.get(0))
            .findFirst()
            .orElse(null);
    return new RepeatedTable(filled.get(0), again);
  }

  private static Set<String> labels(String table, Grid piece, Aligner aligner) {
    Set<String> labels = new TreeSet<>();
    for (Grid.Row row : piece.rows()) {
      for (Grid.Cell cell : row.cells()) {
        boolean own =
            aligner.tablesWith(cell.text()).stream()
                .anyMatch(hint -> hint.table().equals(table) && hint.weight() > 1);
        if (own) labels.add(Labels.bare(cell.text()));
      }
    }
    return labels;
  }

  private static List<String> figures(List<Grid> pieces) {
    return pieces.stream()
        .flatMap(piece -> piece.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(Grid.Cell::text)
        .filter(text -> CellText.of(text).isNumber())
        .toList();
  }
}
