package org.gouji.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.document.Block;
import org.gouji.document.Grid;
import org.gouji.document.Paragraph;
import org.gouji.form.Aligner;
import org.gouji.form.CellText;
import org.jspecify.annotations.Nullable;

/** Finds the pieces of the official tables among grids and lines of text. */
final class TableFinder {

  /** So many lines of unknown words may stand between two lines of a table. */
  private static final int LONGEST_BREAK = 3;

  private static final int LONGEST_FRAGMENT = 40;

  /** Votes of a row's or a group's label, more than all columns together. */
  private static final int SURE = 20;

  private final Aligner aligner;
  private final SectionTitles titles;
  private final Map<String, List<Grid>> pieces = new LinkedHashMap<>();
  private final Set<Block> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Aligner.Hint>> known = new HashMap<>();
  private @Nullable String context;

  TableFinder(Aligner aligner, SectionTitles titles) {
    this.aligner = aligner;
    this.titles = titles;
  }

  /** What was found: pieces by table id, and the blocks they were taken from. */
  record Found(Map<String, List<Grid>> pieces, Set<Block> used) {}

  Found find(List<Block> blocks) {
    int i = 0;
    while (i < blocks.size()) {
      Block block = blocks.get(i);
      if (block instanceof Grid grid && grid.ruled()) {
        if (assign(grid)) used.add(grid);
        i++;
      } else {
        int end = run(blocks, i);
        if (end > i && !lone(blocks, i, end)) i = take(blocks, i, end);
        else noteContext(blocks.get(i++));
      }
    }
    return new Found(pieces, used);
  }

  private void noteContext(Block block) {
    if (block instanceof Paragraph paragraph && paragraph.text().length() < 60) {
      String table = titles.tableOf(paragraph.text());
      if (table != null) context = table;
    }
  }

  /** End of the lines from that one on that look like a table; the start where none does. */
  private int run(List<Block> blocks, int start) {
    int end = start;
    int loose = 0;
    for (int i = start; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Grid grid) {
        if (grid.ruled()) break;
        end = i + 1;
        loose = 0;
      } else if (block instanceof Paragraph paragraph) {
        SectionTitles.Hit title = titles.worded(paragraph.text());
        boolean opens =
            i == start && title != null && title.listed() && title.number() == title.no();
        if (title != null && (opens || tablesWith(paragraph.text()).isEmpty())) break;
        if (tabular(paragraph.text())) {
          end = i + 1;
          loose = 0;
        } else if (end > start && fragment(paragraph.text()) && loose < LONGEST_BREAK) {
          loose++;
        } else {
          break;
        }
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Whether lines with labels and no figure stand before a ruled table, as its title does, or one
   * alone amid prose, as a heading does.
   */
  private static boolean lone(List<Block> blocks, int start, int end) {
    if (end - start > 2) return false;
    boolean leads =
        end < blocks.size() && blocks.get(end) instanceof Grid grid && grid.ruled()
            || end - start == 1;
    return leads
        && blocks.subList(start, end).stream()
            .allMatch(it -> it instanceof Paragraph p && !figured(p.text()));
  }

  private static boolean figured(String text) {
    return CellText.of(text).isValue()
        || split(text).size() > 1
        || Character.isDigit(text.charAt(text.length() - 1));
  }

  private boolean tabular(String text) {
    if (text.length() > 90) return false;
    if (CellText.of(text).isValue()) return true;
    if (!tablesWith(text).isEmpty()) return true;
    String[] words = text.split(" ", -1);
    if (words.length < 2 || !CellText.of(words[words.length - 1]).isNumber()) return false;
    return split(text).size() > 1 && labelled(split(text).get(0)) || allValues(words);
  }

  /** Whether a text is a label, or one behind that of its group. */
  private boolean labelled(String text) {
    if (!tablesWith(text).isEmpty()) return true;
    int space = text.indexOf(' ');
    return space > 0 && labelled(text.substring(space + 1));
  }

  private static boolean allValues(String[] words) {
    for (String word : words) if (!CellText.of(word).isValue()) return false;
    return words.length >= 3;
  }

  private static boolean fragment(String text) {
    return text.length() <= LONGEST_FRAGMENT && text.indexOf('。') < 0 && text.indexOf('；') < 0;
  }

  private int take(List<Block> blocks, int start, int end) {
    List<Grid.Row> rows = new ArrayList<>();
    int labels = 0;
    for (int i = start; i < end; i++) {
      Block block = blocks.get(i);
      if (block instanceof Grid grid) {
        rows.addAll(grid.rows());
        labels++;
      } else if (block instanceof Paragraph paragraph) {
        rows.add(row(paragraph));
        if (!tablesWith(paragraph.text()).isEmpty()) labels++;
      }
    }
    if (labels == 0 && context == null) return start + 1;
    if (assign(new Grid(blocks.get(start).place(), false, rows))) {
      used.addAll(blocks.subList(start, end));
    }
    return end;
  }

  /** A line as a row: label and figures where they stand on one line. */
  private static Grid.Row row(Paragraph paragraph) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (String piece : split(paragraph.text())) {
      cells.add(new Grid.Cell(piece, cells.size(), 1, 1, paragraph.place()));
    }
    return new Grid.Row(cells);
  }

  private static List<String> split(String text) {
    String[] words = text.split(" ", -1);
    int first = words.length;
    while (first > 0 && CellText.of(words[first - 1]).isNumber()) first--;
    if (first == words.length || words.length == 1) return List.of(text);
    List<String> pieces = new ArrayList<>();
    if (first > 0) pieces.add(String.join(" ", List.of(words).subList(0, first)));
    pieces.addAll(List.of(words).subList(first, words.length));
    return pieces;
  }

  /** Gives each part of a grid to the table whose labels it has. */
  private boolean assign(Grid grid) {
    List<Grid.Row> part = new ArrayList<>();
    String current = null;
    boolean any = false;
    for (Grid.Row row : grid.rows()) {
      String table = tableOf(row, current);
      if (table != null && current != null && !table.equals(current)) {
        any |= put(current, grid, part);
        part = new ArrayList<>();
      }
      if (table != null) current = table;
      part.add(row);
    }
    if (current == null && !grid.ruled() && figures(grid)) current = context;
    if (current != null) any |= put(current, grid, part);
    return any;
  }

  private static boolean figures(Grid grid) {
    return grid.rows().stream()
        .anyMatch(row -> row.cells().stream().allMatch(c -> CellText.of(c.text()).isNumber()));
  }

  private boolean put(String table, Grid grid, List<Grid.Row> rows) {
    context = table;
    pieces
        .computeIfAbsent(table, id -> new ArrayList<>())
        .add(new Grid(grid.place(), grid.ruled(), rows));
    return true;
  }

  /**
   * The table that the row's labels tell; null where none or several do. Columns' labels are common
   * words: a few of them do not tell against the table that the row stands in.
   */
  private @Nullable String tableOf(Grid.Row row, @Nullable String current) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Grid.Cell cell : row.cells()) {
      if (cell.text().length() < 2 || cell.text().length() > 120) continue;
      for (Aligner.Hint hint : tablesWith(cell.text())) {
        votes.merge(hint.table(), hint.weight() > 1 ? SURE : 1, Integer::sum);
      }
    }
    int needed = current == null ? 1 : votes.containsKey(current) ? SURE : 3;
    String best = null;
    int most = Math.max(needed - 1, current == null ? 0 : votes.getOrDefault(current, 0));
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getKey().equals(current)) continue;
      if (vote.getValue() == most) best = null;
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best == null && current != null && votes.containsKey(current) ? current : best;
  }

  private List<Aligner.Hint> tablesWith(String text) {
    char first = text.isEmpty() ? '0' : text.charAt(0);
    if (first <= '9' && text.length() < 4) return List.of();
    return known.computeIfAbsent(text, aligner::tablesWith);
  }
}
