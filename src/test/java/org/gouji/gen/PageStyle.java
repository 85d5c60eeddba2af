package org.gouji.gen;

/**
 * How pages are set, by a word processor or a browser's print.
 *
 * @param size of the paper, as CSS names it
 * @param width of the paper in points
 * @param height likewise
 * @param margin on all sides, in points
 * @param font family of all text; empty for the program's own
 * @param prose size of the prose in points
 * @param small size in tables
 * @param border of cells, as CSS names it
 * @param colour of the borders
 * @param labels share of a table's width that columns of labels have, 0 where all are as wide
 * @param header at the top of each page; empty for none
 * @param footer at its foot, the number in place of {@code #}; empty for none
 * @param headsRepeated whether a table's head stands on each of its pages
 * @param rowsBreak whether a row may go on on the next page
 * @param nested whether tables stand in another one
 * @param upright whether labels of many rows run from top to bottom
 * @param spread whether labels are spread over the width of their cells
 */
record PageStyle(
    String size,
    float width,
    float height,
    float margin,
    String font,
    float prose,
    float small,
    String border,
    String colour,
    double labels,
    String header,
    String footer,
    boolean headsRepeated,
    boolean rowsBreak,
    boolean nested,
    boolean upright,
    boolean spread) {

  private record Sheet(String name, float width, float height) {}

  static PageStyle draw(Dice dice, String organ) {
    Sheet sheet =
        dice.pick(
            new Sheet("A4", 595, 842),
            new Sheet("A4 landscape", 842, 595),
            new Sheet("A3", 842, 1191),
            new Sheet("Letter", 612, 792));
    String fonts = System.getProperty("gouji.fonts", "");
    return new PageStyle(
        sheet.name,
        sheet.width,
        sheet.height,
        dice.range(40, 90),
        fonts.isEmpty() ? "" : dice.pick(fonts.split(",")),
        dice.pick(10.5f, 12f, 14f, 16f),
        dice.pick(6.5f, 7.5f, 9f, 10.5f),
        dice.pick("solid", "solid", "dotted", "dashed", "double"),
        dice.pick("#000000", "#000000", "#C0C0C0", "#E8E8E8", "#FFFFFF"),
        dice.pick(0.0, 0.3, 0.45, 0.6),
        dice.pick("", "", organ, "政府信息公开工作年度报告"),
        dice.pick("", "– # –", "- # -", "第 # 页", "#", "— # —"),
        dice.chance(0.4),
        dice.chance(0.5),
        dice.chance(0.2),
        dice.chance(0.3),
        dice.chance(0.2));
  }

  /** Whether a cell is a label that runs from top to bottom. */
  boolean upright(GridCell cell) {
    return upright && !cell.isData() && cell.rowSpan() > 3 && !cell.text().contains("\n");
  }

  /** The widths of the columns of a table, together 1. */
  double[] columns(FormGrid grid) {
    double[] columns = new double[grid.columns()];
    java.util.Arrays.fill(columns, 1.0 / columns.length);
    int leading = leading(grid);
    if (labels == 0 || leading == 0 || leading == columns.length) return columns;
    for (int c = 0; c < columns.length; c++) {
      columns[c] = c < leading ? labels / leading : (1 - labels) / (columns.length - leading);
    }
    return columns;
  }

  /** How many columns at the left hold no figure. */
  private static int leading(FormGrid grid) {
    int least = grid.columns();
    for (SheetFile.Placed it : SheetFile.placed(grid, 0)) {
      if (it.cell().isData()) least = Math.min(least, it.column());
    }
    return least;
  }
}
