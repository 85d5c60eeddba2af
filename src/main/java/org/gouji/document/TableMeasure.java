package org.gouji.document;

/**
 * What the cells of one table hold, counted while its content passes by. The judgement: a table
 * lays out a page if most of its text stands in cells of prose or with tables in them, unless there
 * are so many small cells that the prose can only be a note.
 */
final class TableMeasure {

  private static final int PROSE_CHARACTERS = 200;
  private static final int PROSE_BLOCKS = 12;
  private static final int SHORT_CHARACTERS = 60;
  private static final int FIGURE_CHARACTERS = 12;
  private static final int NOTE_CHARACTERS_MAX = 3000;
  private static final int NOTE_BLOCKS_MAX = 20;
  private static final int FIGURES_OF_DATA = 4;
  private static final int SHORT_CELLS_OF_DATA = 10;
  private static final int WIDE_ROWS_OF_DATA = 3;

  private int cells;
  private int widest;
  private int wideRows;
  private int shortCells;
  private int figures;
  private int hosts;
  private long total;
  private long prose;
  private int proseBlocks;
  private long longest;

  private int rowCells;
  private boolean inCell;
  private long characters;
  private int blocks;
  private boolean onlyFigures;
  private boolean host;

  void row() {
    closeRow();
  }

  void cell() {
    closeCell();
    cells++;
    rowCells++;
    inCell = true;
    characters = 0;
    blocks = 0;
    onlyFigures = true;
    host = false;
  }

  void block() {
    blocks++;
  }

  void text(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Chars.space(text.charAt(from))) from++;
    while (to > from && Chars.space(text.charAt(to - 1))) to--;
    if (from == to) return;
    characters += to - from;
    if (!onlyFigures) return;
    onlyFigures = to - from <= FIGURE_CHARACTERS;
    for (int i = from; i < to && onlyFigures; i++) onlyFigures = figure(text.charAt(i));
  }

  void nested(TableMeasure inner) {
    characters += inner.total;
    onlyFigures &= inner.total == 0;
    host |= inner.cells > 1 && inner.total > 0;
  }

  TableSurvey.Use use() {
    closeRow();
    if (cells < 2 || total == 0) return TableSurvey.Use.FRAME;
    if (widest < 2) return TableSurvey.Use.LAYOUT;
    boolean mostlyProse = prose * 2 > total;
    boolean manySmall =
        figures >= FIGURES_OF_DATA
            || (shortCells >= SHORT_CELLS_OF_DATA && wideRows >= WIDE_ROWS_OF_DATA);
    boolean brief = longest <= NOTE_CHARACTERS_MAX && proseBlocks <= NOTE_BLOCKS_MAX;
    boolean note = hosts == 0 && brief && manySmall;
    return mostlyProse && !note ? TableSurvey.Use.LAYOUT : TableSurvey.Use.DATA;
  }

  private void closeRow() {
    closeCell();
    widest = Math.max(widest, rowCells);
    if (rowCells >= 3) wideRows++;
    rowCells = 0;
  }

  private void closeCell() {
    if (!inCell) return;
    inCell = false;
    total += characters;
    longest = Math.max(longest, characters);
    if (host) hosts++;
    boolean article =
        characters > PROSE_CHARACTERS
            || (blocks >= PROSE_BLOCKS && characters > PROSE_CHARACTERS / 2);
    if (host || article) {
      prose += characters;
      proseBlocks = Math.max(proseBlocks, blocks);
    }
    if (characters > 0 && characters <= SHORT_CHARACTERS) {
      if (onlyFigures) figures++;
      else shortCells++;
    }
  }

  private static boolean figure(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || ".,，．-－—/／%％".indexOf(c) >= 0;
  }
}
