package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.WordRows;
import org.gouji.form.CellSheet;
import org.gouji.report.WordingCell;
import org.gouji.sheet.HeadedSheet.Row;
import org.jspecify.annotations.Nullable;

/** What packs laid on others add to the sheets on comparing reports, or switch off there. */
final class AddedEntries {

  private final List<ShortNames> agencies;
  private final List<String> common;
  private final Map<String, List<String>> cells;
  private final @Nullable CellSheet sheet;

  /**
   * @param agencies those of the packs below
   * @param common likewise
   * @param cells likewise, by use
   * @param sheet knows the names of cells; null where no pack lists any
   */
  AddedEntries(
      List<ShortNames> agencies,
      List<String> common,
      Map<String, List<String>> cells,
      @Nullable CellSheet sheet) {
    this.agencies = new ArrayList<>(agencies);
    this.common = new ArrayList<>(common);
    this.cells = new LinkedHashMap<>(cells);
    this.sheet = sheet;
  }

  /** Takes the rows that are for these sheets; what is wrong with one is told. */
  void add(List<Row> rows) {
    for (Row row : rows) {
      switch (row.text(WordRows.USE)) {
        case WordRows.SHORT -> addShort(row);
        case WordRows.COMMON -> change(row, common, WordingCell.texts(row, WordRows.WORDS, false));
        case WordRows.CELL -> addCells(row);
        default -> {} // of the vocabulary
      }
    }
  }

  private void addShort(Row row) {
    String full = row.text(WordRows.NAME);
    if (full.isEmpty()) row.complain(WordRows.NAME, "没有写全称", "the full name is missing");
    List<String> phrases = WordingCell.texts(row, WordRows.WORDS, false);
    if (!WordRows.isOff(row)) {
      agencies.add(new ShortNames(full, phrases, false));
      return;
    }
    List<String> known = new ArrayList<>();
    List<String> left = new ArrayList<>(phrases);
    for (int i = 0; i < agencies.size(); i++) {
      ShortNames names = agencies.get(i);
      if (!names.full().equals(full)) continue;
      known.addAll(names.phrases());
      left.removeAll(names.phrases());
      List<String> others = new ArrayList<>(names.phrases());
      others.removeAll(phrases);
      agencies.set(i, new ShortNames(full, others, names.anywhere()));
    }
    for (String phrase : left) WordRows.missing(row, phrase, known);
  }

  private void addCells(Row row) {
    if (sheet == null || !sheet.isUse(row, WordRows.NAME)) return;
    List<String> changed = new ArrayList<>(cells.getOrDefault(row.text(WordRows.NAME), List.of()));
    change(row, changed, sheet.cells(row, WordRows.WORDS));
    cells.put(row.text(WordRows.NAME), changed);
  }

  private static void change(Row row, List<String> all, List<String> these) {
    if (!WordRows.isOff(row)) {
      all.addAll(these);
      return;
    }
    for (String each : these) {
      if (!all.remove(each)) WordRows.missing(row, row.text(WordRows.WORDS), all);
    }
  }

  List<ShortNames> agencies() {
    return agencies;
  }

  List<String> common() {
    return common;
  }

  Map<String, List<String>> cells() {
    return cells;
  }
}
