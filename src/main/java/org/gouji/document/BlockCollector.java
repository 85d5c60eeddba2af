package org.gouji.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.gouji.document.Grid.Cell;
import org.gouji.document.Grid.Row;

/** Gathers the blocks of a document in reading order; rows of running text join to grids. */
public final class BlockCollector {

  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> limits = new LinkedHashSet<>();
  private final RowSplitter splitter = new RowSplitter();
  private final List<Row> open = new ArrayList<>();
  private final boolean tablesNumbered;
  private final int cellsMax;
  private Place openPlace = Place.NONE;
  private int tables;
  private int cells;

  /**
   * A collector.
   *
   * @param tablesNumbered whether the cells of every grid bear table, row and column; if not, those
   *     of running text bear their line
   * @param within how many cells it takes
   */
  public BlockCollector(boolean tablesNumbered, Limits within) {
    this.tablesNumbered = tablesNumbered;
    this.cellsMax = within.cells();
  }

  /** Adds a line as a paragraph or as a row; tells whether anything of it is visible. */
  public boolean line(String line, int number, boolean heading) {
    int from = headingMark(line);
    if (from > 0) {
      return paragraph(unbold(Chars.fold(trailingMarks(line.substring(from)))), number, true);
    }
    List<String> texts = splitter.cells(line);
    if (texts == null) return paragraph(unbold(Chars.fold(line)), number, heading);
    if (!texts.isEmpty()) row(texts.stream().map(BlockCollector::unbold).toList(), number);
    return !texts.isEmpty();
  }

  /** Adds a paragraph of folded text, unless it is empty, which ends no table either. */
  public boolean paragraph(String text, int line, boolean heading) {
    if (text.isEmpty()) return false;
    endRows();
    blocks.add(new Paragraph(text, Place.line(line), heading));
    return true;
  }

  public void picture(String description, Place place) {
    endRows();
    blocks.add(new Picture(description, place));
  }

  /** Adds a table made by a function of its number. */
  public Grid grid(IntFunction<Grid> maker) {
    endRows();
    Grid grid = maker.apply(++tables);
    blocks.add(grid);
    return grid;
  }

  /** Takes the right to add cells; false when the document has too many. */
  public boolean take(int count) {
    if (cells + (long) count > cellsMax) {
      limit("cells " + cellsMax);
      return false;
    }
    cells += count;
    return true;
  }

  public void limit(String detail) {
    limits.add(detail);
  }

  /** The blocks so far, the last table closed. */
  public List<Block> blocks() {
    endRows();
    return blocks;
  }

  public List<ReadProblem> limits() {
    Quote nothing = new Quote(Place.NONE, "");
    return limits.stream().map(detail -> new ReadProblem("limit", detail, nothing)).toList();
  }

  private void row(List<String> texts, int line) {
    if (!take(texts.size())) return;
    if (open.isEmpty()) {
      openPlace = tablesNumbered ? new Place(0, 0, ++tables, 0, 0) : Place.line(line);
    }
    List<Cell> row = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Place place = tablesNumbered ? Place.cell(tables, open.size() + 1, i + 1) : Place.line(line);
      row.add(new Cell(texts.get(i), i, 1, 1, place));
    }
    open.add(new Row(row));
  }

  private void endRows() {
    splitter.endTable();
    if (open.isEmpty()) return;
    blocks.add(new Grid(openPlace, false, open));
    open.clear();
  }

  /** The text without the marks of Markdown that set all of it in bold type. */
  private static String unbold(String text) {
    int end = text.length() - 2;
    boolean bold = end > 2 && text.startsWith("**") && text.endsWith("**");
    return bold && text.indexOf("**", 2) == end ? text.substring(2, end).strip() : text;
  }

  /** Where the text of a Markdown heading begins; 0 for any other line. */
  private static int headingMark(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == ' ') start++;
    int end = start;
    while (end < line.length() && line.charAt(end) == '#') end++;
    int marks = end - start;
    if (marks == 0 || marks > 6 || end == line.length()) return 0;
    return marks > 1 || Chars.space(line.charAt(end)) ? end : 0;
  }

  private static String trailingMarks(String text) {
    String bare = text.stripTrailing();
    int end = bare.length();
    while (end > 0 && bare.charAt(end - 1) == '#') end--;
    boolean closed = end < bare.length() && end > 0 && Chars.space(bare.charAt(end - 1));
    return closed ? bare.substring(0, end) : bare;
  }
}
