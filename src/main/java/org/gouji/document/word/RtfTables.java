package org.gouji.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Puts the cells of an RTF, which come one after another, together to tables and their rows. */
final class RtfTables {

  private static final int NEAR = 40;
  private static final int WIDTH_UNKNOWN = 1000;

  private final List<Level> levels = new ArrayList<>(List.of(new Level()));

  /**
   * What is said of a cell before its row.
   *
   * @param right its right edge in twips
   * @param goesOn whether it is the rest of the cell above
   * @param merged whether it is the rest of the cell before it
   */
  record Definition(int right, boolean goesOn, boolean merged) {}

  private record Placed(int left, Definition definition, List<Object> items) {}

  /** What is open at a level of nesting; at level 0 the document itself. */
  private static final class Level {
    private final List<List<Placed>> rows = new ArrayList<>();
    private List<List<Object>> cells = new ArrayList<>();
    private List<Object> items = new ArrayList<>();
  }

  /**
   * Adds a paragraph.
   *
   * @param level how many tables it stands in
   */
  void paragraph(int level, DocxBody.Text text) {
    at(level).items.add(text);
  }

  /** Ends a cell of the table at a level. */
  void cell(int level) {
    Level open = at(level);
    open.cells.add(open.items);
    open.items = new ArrayList<>();
  }

  /** Ends a row of the table at a level, whose first cell begins at a left edge. */
  void row(int level, int left, List<Definition> definitions) {
    Level open = at(level);
    List<Placed> row = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < open.cells.size(); i++) {
      Definition definition =
          i < definitions.size()
              ? definitions.get(i)
              : new Definition(edge + WIDTH_UNKNOWN, false, false);
      row.add(new Placed(edge, definition, open.cells.get(i)));
      edge = definition.right();
    }
    open.cells = new ArrayList<>();
    if (!row.isEmpty()) open.rows.add(row);
  }

  /** All paragraphs and tables of the document. */
  List<Object> items() {
    return at(0).items;
  }

  private Level at(int level) {
    while (levels.size() - 1 > level) close();
    while (levels.size() - 1 < level) levels.add(new Level());
    return levels.get(level);
  }

  private void close() {
    Level done = levels.remove(levels.size() - 1);
    Level outer = levels.get(levels.size() - 1);
    if (!done.rows.isEmpty()) outer.items.add(table(done.rows));
    done.cells.forEach(outer.items::addAll);
    outer.items.addAll(done.items);
  }

  private static WordTable table(List<List<Placed>> rows) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (List<Placed> row : rows) {
      for (Placed cell : row) {
        edge(edges, cell.left());
        edge(edges, cell.definition().right());
      }
    }
    List<Integer> columns = new ArrayList<>(edges);
    WordTable table = new WordTable();
    for (List<Placed> row : rows) table.row(cells(row, columns));
    return table;
  }

  private static void edge(TreeSet<Integer> edges, int edge) {
    Integer below = edges.floor(edge);
    Integer above = edges.ceiling(edge);
    boolean known = below != null && edge - below < NEAR || above != null && above - edge < NEAR;
    if (!known) edges.add(edge);
  }

  private static List<WordTable.Cell> cells(List<Placed> row, List<Integer> columns) {
    List<WordTable.Cell> cells = new ArrayList<>();
    for (Placed placed : row) {
      int from = index(columns, placed.left());
      int to = index(columns, placed.definition().right());
      if (placed.definition().merged() && !cells.isEmpty()) {
        WordTable.Cell first = cells.remove(cells.size() - 1);
        int span = Math.max(1, to - first.column());
        cells.add(new WordTable.Cell(first.column(), span, first.goesOn(), first.items()));
        continue;
      }
      if (cells.isEmpty() && from > 0) cells.add(new WordTable.Cell(0, from, false, List.of()));
      boolean goesOn = placed.definition().goesOn();
      cells.add(new WordTable.Cell(from, Math.max(1, to - from), goesOn, placed.items()));
    }
    return cells;
  }

  private static int index(List<Integer> columns, int edge) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - edge) < Math.abs(columns.get(best) - edge)) best = i;
    }
    return best;
  }
}
