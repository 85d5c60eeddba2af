package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Grid;

/**
 * A row of a table as it is meant: its label cells, then its value cells, wherever the source broke
 * the line.
 *
 * @param cells label and value cells in order; blank cells before the last label are kept
 * @param sorts what each cell says
 * @param ruled whether the cells' columns are true positions
 */
record Line(List<Grid.Cell> cells, List<CellText> sorts, boolean ruled) {

  Line {
    cells = List.copyOf(cells);
    sorts = List.copyOf(sorts);
  }

  static Line of(List<Grid.Cell> cells, boolean ruled) {
    List<CellText> sorts = new ArrayList<>(cells.size());
    for (Grid.Cell cell : cells) sorts.add(CellText.of(cell.text()));
    return new Line(cells, sorts, ruled);
  }

  boolean isLabel(int i) {
    return sorts.get(i).sort() == CellText.Sort.TEXT;
  }

  /** Index of the last label before the first number; -1 where there is none. */
  int lastLabel() {
    int last = -1;
    for (int i = 0; i < cells.size(); i++) {
      if (isLabel(i)) last = i;
      if (sorts.get(i).isNumber()) break;
    }
    return last;
  }

  boolean hasNumber() {
    return sorts.stream().anyMatch(CellText::isNumber);
  }

  boolean hasLabel() {
    for (int i = 0; i < cells.size(); i++) if (isLabel(i)) return true;
    return false;
  }

  /**
   * Lines of running text that hold several rows' labels with words between, cut before each label:
   * what stands between is what the row above was filled with.
   */
  static List<Line> split(List<Line> lines, Slots slots) {
    List<Line> split = new ArrayList<>();
    for (Line line : lines) {
      int from = 0;
      int label = -1;
      for (int i = 0; !line.ruled() && i <= line.lastLabel(); i++) {
        String text = line.cells().get(i).text();
        if (!line.isLabel(i) || slots.exact(Labels.bare(text)).isEmpty()) continue;
        if (label >= 0 && i - label > 1 && !slots.anyLabel(line.cells().subList(label + 1, i))) {
          split.add(of(line.cells().subList(from, i), false));
          from = i;
        }
        label = i;
      }
      split.add(from == 0 ? line : of(line.cells().subList(from, line.cells().size()), false));
    }
    return split;
  }

  /** The rows of grids as lines, rows that the source broke put together again. */
  static List<Line> of(List<Grid> grids) {
    List<Line> lines = new ArrayList<>();
    for (Grid grid : grids) {
      if (grid.ruled()) {
        for (Grid.Row row : grid.rows()) lines.add(of(spread(row.cells()), true));
      } else {
        new Joiner(lines).join(grid);
      }
    }
    return lines;
  }

  /** The cells, those that hold a figure for each of the columns they span cut into so many. */
  private static List<Grid.Cell> spread(List<Grid.Cell> cells) {
    if (cells.stream().allMatch(cell -> cell.columnSpan() == 1)) return cells;
    List<Grid.Cell> spread = new ArrayList<>(cells.size());
    for (Grid.Cell cell : cells) {
      List<String> figures = CellText.figures(cell.text());
      if (cell.columnSpan() == 1 || figures.size() != cell.columnSpan()) {
        spread.add(cell);
        continue;
      }
      for (int i = 0; i < figures.size(); i++) {
        spread.add(
            new Grid.Cell(figures.get(i), cell.column() + i, 1, cell.rowSpan(), cell.place()));
      }
    }
    return spread;
  }

  /** Puts together rows that running text spreads over several source rows. */
  private static final class Joiner {
    /** Rows of up to so many blank cells only fill the place of spans. */
    private static final int FILLER = 5;

    private final List<Line> lines;
    private List<Grid.Cell> open = new ArrayList<>();
    private boolean openHasValue;

    Joiner(List<Line> lines) {
      this.lines = lines;
    }

    void join(Grid grid) {
      for (Grid.Row row : grid.rows()) add(of(row.cells(), false));
      close();
    }

    private void add(Line row) {
      int size = row.cells().size();
      boolean label = row.hasLabel();
      boolean blank = row.sorts().stream().allMatch(CellText::isBlank);
      if (blank && size > 1 && size <= FILLER) return;
      if (blank && size > FILLER && (open.isEmpty() || openHasValue)) {
        close();
        lines.add(row);
        return;
      }
      if (!label) {
        open.addAll(row.cells());
        openHasValue = true;
      } else if (size == 1) {
        if (openHasValue) close();
        open.addAll(row.cells());
      } else {
        close();
        open.addAll(row.cells());
        openHasValue = row.cells().size() > row.lastLabel() + 1;
        if (row.hasNumber()) return;
        if (openHasValue) close();
      }
    }

    private void close() {
      if (!open.isEmpty()) lines.add(of(open, false));
      open = new ArrayList<>();
      openHasValue = false;
    }
  }
}
