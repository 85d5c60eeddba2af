package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Block;
import org.gouji.document.Grid;
import org.gouji.document.Picture;
import org.gouji.document.Quote;
import org.gouji.form.CellText;
import org.gouji.form.Form;
import org.gouji.form.FormTable;
import org.gouji.form.Labels;
import org.jspecify.annotations.Nullable;

/** Tells a table that is not there from one that was not read. */
final class MissingTables {

  /** So many labels of a table in running text show that its figures stand there too. */
  private static final int FEWEST_LABELS = 2;

  private MissingTables() {}

  /** What stands where the table belongs and was not read; null where nothing does. */
  static @Nullable Quote instead(
      Form form, FormTable table, Sections sections, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Picture picture) {
        return new Quote(picture.place(), picture.description());
      }
    }
    Quote grid = inGrid(table, blocks);
    if (grid != null) return grid;
    int no = 0;
    for (Form.Section section : form.sections()) {
      if (table.id().equals(section.table())) no = section.no();
    }
    List<Passage> all = sections.withPreface(1, 2, 3, 4, 5, 6);
    if (no == 0) return announced(sections);
    List<Passage> where = sections.running() ? all : sections.passages(no);
    Set<String> seen = new TreeSet<>();
    Passage first = null;
    for (Passage passage : where) {
      String key = Labels.key(passage.original());
      for (String label : labels(table)) {
        if (!key.contains(label)) continue;
        seen.add(label);
        if (first == null) first = passage;
      }
    }
    return first == null || seen.size() < FEWEST_LABELS ? null : first.quote();
  }

  /**
   * The first label of a table that was set otherwise than the form, as with its rows as columns.
   */
  private static @Nullable Quote inGrid(FormTable table, List<Block> blocks) {
    List<String> labels = labels(table);
    for (Block block : blocks) {
      if (!(block instanceof Grid grid)) continue;
      Set<String> seen = new TreeSet<>();
      Quote first = null;
      boolean figures = false;
      for (Grid.Row row : grid.rows()) {
        for (Grid.Cell cell : row.cells()) {
          figures |= CellText.of(cell.text()).isNumber();
          String key = Labels.bare(cell.text());
          if (!add(key, labels, grid.ruled(), seen)) continue;
          if (first == null) first = new Quote(cell.place(), cell.text());
        }
      }
      if (figures && seen.size() > FEWEST_LABELS) return first;
    }
    return null;
  }

  /** Notes the labels in a cell, where without ruling lines several may stand. */
  private static boolean add(String key, List<String> labels, boolean ruled, Set<String> seen) {
    if (ruled) return labels.contains(key) && seen.add(key);
    boolean more = false;
    for (String label : labels) more |= key.contains(label) && seen.add(label);
    return more;
  }

  /** The first label of a table of figures, whatever its form; null where there is none. */
  static @Nullable Quote withFigures(List<Block> blocks) {
    for (Block block : blocks) {
      if (!(block instanceof Grid grid)) continue;
      Quote first = null;
      int rows = 0;
      for (Grid.Row row : grid.rows()) {
        Grid.Cell label = null;
        boolean figure = false;
        for (Grid.Cell cell : row.cells()) {
          figure |= CellText.of(cell.text()).isNumber();
          if (label == null && cell.text().chars().anyMatch(c -> c >= 0x4e00)) label = cell;
        }
        if (!figure || label == null) continue;
        rows++;
        if (first == null) first = new Quote(label.place(), label.text());
      }
      if (rows > 1) return first;
    }
    return null;
  }

  /** Where the text speaks of a 统计表; null where it does not. */
  static @Nullable Quote announced(Sections sections) {
    for (Passage passage : sections.withPreface(1, 2, 3, 4, 5, 6)) {
      if (passage.text().contains("统计表")) return passage.quote();
    }
    return null;
  }

  private static List<String> labels(FormTable table) {
    List<String> labels = new ArrayList<>();
    for (FormTable.RowSet set : table.sets()) {
      set.rows().forEach(row -> labels.add(Labels.bare(row.label())));
      set.columns().forEach(column -> labels.add(Labels.bare(column.label())));
    }
    labels.removeIf(label -> label.length() < 4);
    return labels;
  }
}
