package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of figures alone below the labels of its columns, without ruling lines, of which some are
 * blank.
 *
 * @param labels of the columns
 * @param figures by column; empty for none
 */
record Strip(List<String> labels, List<String> figures, int page) {

  /**
   * The row that one of some lines is; null where it is none, or has a figure for each column.
   *
   * @param at which of them
   */
  static @Nullable Strip of(List<BareTable.Placed> lines, int at) {
    Line line = lines.get(at).line();
    int count = FigureColumns.figures(line);
    if (count == 0 || count < line.words().size()) return null;
    List<Line.Piece> labels = Heads.columns(lines, at, -Float.MAX_VALUE);
    if (labels.size() <= Math.max(count, FigureColumns.FEWEST)) return null;
    FigureColumns columns = FigureColumns.below(labels);
    String[] figures = new String[labels.size()];
    for (Line.Piece word : line.words()) {
      int column = columns.of(word, line.size());
      if (column < 0 || figures[column] != null) return null;
      figures[column] = word.text();
    }
    List<String> texts = new ArrayList<>();
    for (String figure : figures) texts.add(figure == null ? "" : figure);
    return new Strip(labels.stream().map(Line.Piece::text).toList(), texts, lines.get(at).page());
  }

  /** The grid of both rows. */
  Grid grid(int number) {
    List<Grid.Row> rows = List.of(row(labels, number, 1), row(figures, number, 2));
    return new Grid(new Place(0, page, number, 0, 0), false, rows);
  }

  private Grid.Row row(List<String> texts, int number, int row) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int c = 0; c < texts.size(); c++) {
      Place place = Place.cell(number, row, c + 1).onPage(page);
      cells.add(new Grid.Cell(texts.get(c), c, 1, 1, place));
    }
    return new Grid.Row(cells);
  }
}
