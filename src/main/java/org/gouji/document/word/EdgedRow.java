package org.gouji.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A row whose cells are told by their edges, as DOC and RTF tell them.
 *
 * @param cells from left to right
 */
record EdgedRow(List<Cell> cells) {

  private static final int NEAR = 40;

  /**
   * A cell.
   *
   * @param left its left edge in twips
   * @param right its right edge in twips
   * @param merged whether it is the rest of the cell before it
   * @param goesOn whether it is the rest of the cell above
   * @param items paragraphs and tables in it
   */
  record Cell(int left, int right, boolean merged, boolean goesOn, List<Object> items) {}

  /** The table of such rows, with a column from each edge to the next. */
  static WordTable table(List<EdgedRow> rows) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (EdgedRow row : rows) {
      for (Cell cell : row.cells) {
        edge(edges, cell.left);
        edge(edges, cell.right);
      }
    }
    List<Integer> columns = new ArrayList<>(edges);
    WordTable table = new WordTable();
    for (EdgedRow row : rows) table.row(row.in(columns));
    return table;
  }

  private static void edge(TreeSet<Integer> edges, int edge) {
    Integer below = edges.floor(edge);
    Integer above = edges.ceiling(edge);
    boolean known = below != null && edge - below < NEAR || above != null && above - edge < NEAR;
    if (!known) edges.add(edge);
  }

  private List<WordTable.Cell> in(List<Integer> columns) {
    List<WordTable.Cell> placed = new ArrayList<>();
    for (Cell cell : cells) {
      int from = index(columns, cell.left);
      int to = index(columns, cell.right);
      if (cell.merged && !placed.isEmpty()) {
        WordTable.Cell first = placed.remove(placed.size() - 1);
        int span = Math.max(1, to - first.column());
        placed.add(new WordTable.Cell(first.column(), span, first.goesOn(), first.items()));
        continue;
      }
      if (placed.isEmpty() && from > 0) placed.add(new WordTable.Cell(0, from, false, List.of()));
      placed.add(new WordTable.Cell(from, Math.max(1, to - from), cell.goesOn, cell.items));
    }
    return placed;
  }

  private static int index(List<Integer> columns, int edge) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - edge) < Math.abs(columns.get(best) - edge)) best = i;
    }
    return best;
  }
}
