package org.gouji.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.document.BlockCollector;
import org.gouji.document.Chars;
import org.gouji.document.TableBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs and grids of sheets. Empty rows end a table; a row with a single text above a
 * table, or over its whole width and not of a kind with others in it, is a paragraph.
 */
final class SheetBlocks {

  private final BlockCollector blocks;
  private final Sheet sheet;
  private final Map<Integer, List<Sheet.Merge>> merges = new HashMap<>();

  private SheetBlocks(BlockCollector blocks, Sheet sheet) {
    this.blocks = blocks;
    this.sheet = sheet;
    for (Sheet.Merge merge : sheet.merges()) {
      if (!blocks.take(merge.lastRow() - merge.row() + 1)) break;
      for (int r = merge.row(); r <= merge.lastRow(); r++) {
        merges.computeIfAbsent(r, it -> new ArrayList<>()).add(merge);
      }
    }
  }

  private List<Sheet.Merge> merges(int row) {
    return merges.getOrDefault(row, List.of());
  }

  static void add(Sheet sheet, BlockCollector blocks) {
    new SheetBlocks(blocks, sheet).add();
  }

  private void add() {
    List<Integer> region = new ArrayList<>();
    int end = -1;
    for (int row : sheet.rows().keySet()) {
      if (row > end + 1) {
        region(region);
        region.clear();
      }
      for (int r = region.isEmpty() ? row : end + 1; r <= row; r++) region.add(r);
      end = Math.max(end, row);
      for (Sheet.Merge merge : merges(row)) {
        boolean begins = merge.row() == row && !sheet.text(row, merge.column()).isEmpty();
        for (int r = end + 1; begins && r <= merge.lastRow(); r++) region.add(r);
        if (begins) end = Math.max(end, merge.lastRow());
      }
    }
    region(region);
  }

  private void region(List<Integer> region) {
    List<Integer> table = new ArrayList<>();
    Map<String, Integer> beginnings = beginnings(region);
    int from = region.stream().mapToInt(this::first).min().orElse(0);
    int to = region.stream().mapToInt(this::last).max().orElse(0);
    boolean begun = false;
    for (int row : region) {
      boolean single = single(row);
      begun |= !single;
      boolean kin = single && beginnings.getOrDefault(beginning(row), 0) > (begun ? 1 : 0);
      boolean wide = to > from && first(row) == from && last(row) == to;
      boolean apart = single && !kin && (table.isEmpty() || wide);
      if (!apart) {
        table.add(row);
        continue;
      }
      grid(table);
      table.clear();
      paragraph(row);
    }
    grid(table);
  }

  private void paragraph(int row) {
    TreeMap<Integer, String> cells = sheet.rows().get(row);
    if (cells == null) return;
    for (String text : cells.values()) {
      text.lines().forEach(line -> blocks.paragraph(Chars.fold(line), row + 1, false));
    }
  }

  private void grid(List<Integer> rows) {
    while (!rows.isEmpty() && sheet.rows().get(rows.get(rows.size() - 1)) == null) {
      rows.remove(rows.size() - 1);
    }
    if (rows.stream().allMatch(this::single)) {
      rows.forEach(this::paragraph);
      return;
    }
    int first = rows.stream().mapToInt(this::first).min().orElse(0);
    int last = rows.stream().mapToInt(this::last).max().orElse(0);
    if (!blocks.take((int) Math.min(Integer.MAX_VALUE, (long) rows.size() * (last - first + 1)))) {
      return;
    }
    TableBuilder builder = new TableBuilder();
    for (int row : rows) {
      builder.startRow();
      for (int column = first; column <= last; column++) cell(builder, row, column, rows);
    }
    blocks.grid(builder::build);
  }

  private void cell(TableBuilder builder, int row, int column, List<Integer> rows) {
    Sheet.Merge merge = merge(row, column);
    if (merge == null) {
      builder.cell(sheet.text(row, column), 1, 1);
    } else if (column == merge.column() && row == Math.max(merge.row(), rows.get(0))) {
      int down = Math.min(merge.lastRow(), rows.get(rows.size() - 1)) - row + 1;
      builder.cell(sheet.text(merge.row(), column), merge.lastColumn() - column + 1, down);
    }
  }

  private Sheet.@Nullable Merge merge(int row, int column) {
    for (Sheet.Merge merge : merges(row)) if (merge.covers(row, column)) return merge;
    return null;
  }

  private boolean single(int row) {
    TreeMap<Integer, String> cells = sheet.rows().get(row);
    if (cells == null || cells.size() != 1) return false;
    return merges(row).stream().allMatch(merge -> merge.lastRow() == merge.row());
  }

  /** How single texts begin that stand in the table that a region holds, as its parts do. */
  private Map<String, Integer> beginnings(List<Integer> region) {
    Map<String, Integer> beginnings = new HashMap<>();
    boolean table = false;
    for (int row : region) {
      if (!single(row)) table = true;
      else if (table) beginnings.merge(beginning(row), 1, Integer::sum);
    }
    return beginnings;
  }

  private String beginning(int row) {
    String text = firstText(row);
    return text.substring(0, Math.min(2, text.length()));
  }

  private String firstText(int row) {
    TreeMap<Integer, String> cells = sheet.rows().get(row);
    return cells == null || cells.isEmpty() ? "" : cells.firstEntry().getValue();
  }

  private int first(int row) {
    TreeMap<Integer, String> cells = sheet.rows().get(row);
    return cells == null ? Integer.MAX_VALUE : cells.firstKey();
  }

  private int last(int row) {
    TreeMap<Integer, String> cells = sheet.rows().get(row);
    if (cells == null) return 0;
    int last = cells.lastKey();
    for (Sheet.Merge merge : merges(row)) {
      if (merge.row() == row && cells.containsKey(merge.column())) {
        last = Math.max(last, merge.lastColumn());
      }
    }
    return last;
  }
}
