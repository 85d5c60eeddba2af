package org.gouji.document.word;

import java.util.ArrayList;
import java.util.List;

/** Puts the cells of an RTF, which come one after another, together to tables and their rows. */
final class RtfTables {

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

  /** What is open at a level of nesting; at level 0 the document itself. */
  private static final class Level {
    private final List<EdgedRow> rows = new ArrayList<>();
    private List<List<Object>> cells = new ArrayList<>();
    private List<Object> items = new ArrayList<>();
  }

  /**
   * Adds a paragraph or a picture.
   *
   * @param level how many tables it stands in
   */
  void add(int level, Object item) {
    at(level).items.add(item);
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
    List<EdgedRow.Cell> row = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < open.cells.size(); i++) {
      Definition definition =
          i < definitions.size()
              ? definitions.get(i)
              : new Definition(edge + WIDTH_UNKNOWN, false, false);
      int right = definition.right();
      row.add(
          new EdgedRow.Cell(
              edge, right, definition.merged(), definition.goesOn(), open.cells.get(i)));
      edge = right;
    }
    open.cells = new ArrayList<>();
    if (!row.isEmpty()) open.rows.add(new EdgedRow(row));
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
    if (!done.rows.isEmpty()) outer.items.add(EdgedRow.table(done.rows));
    done.cells.forEach(outer.items::addAll);
    outer.items.addAll(done.items);
  }
}
