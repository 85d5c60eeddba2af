package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Grid;
import org.gouji.document.Paragraph;
import org.gouji.document.Place;

/** Lines with wide gaps one below another: a table without ruling lines. */
final class LooseRows {

  private LooseRows() {}

  /** A grid of several rows, whose blank cells are told by the columns; else a paragraph. */
  static List<Block> of(List<Line> lines, Place start, int number) {
    if (lines.size() < 2) {
      List<Block> paragraphs = new ArrayList<>();
      for (Line line : lines) paragraphs.add(new Paragraph(line.text(), start, false));
      return paragraphs;
    }
    Line widest = lines.get(0);
    for (Line line : lines) if (line.pieces().size() >= widest.pieces().size()) widest = line;
    List<Grid.Row> rows = new ArrayList<>();
    for (int r = 0; r < lines.size(); r++) rows.add(row(lines.get(r), widest, start, number, r));
    return List.of(new Grid(new Place(0, start.page(), number, 0, 0), false, rows));
  }

  private static Grid.Row row(Line line, Line columns, Place start, int number, int row) {
    String[] texts = new String[columns.pieces().size()];
    for (Line.Piece piece : line.pieces()) {
      int at = nearest(piece, columns);
      texts[at] = texts[at] == null ? piece.text() : texts[at] + " " + piece.text();
    }
    List<Grid.Cell> cells = new ArrayList<>();
    for (int c = 0; c < texts.length; c++) {
      Place place = Place.cell(number, row + 1, c + 1).onPage(start.page());
      cells.add(new Grid.Cell(texts[c] == null ? "" : texts[c], c, 1, 1, place));
    }
    return new Grid.Row(cells);
  }

  private static int nearest(Line.Piece piece, Line columns) {
    float middle = (piece.left() + piece.right()) / 2;
    int best = 0;
    float least = Float.MAX_VALUE;
    for (int c = 0; c < columns.pieces().size(); c++) {
      Line.Piece column = columns.pieces().get(c);
      float distance = Math.abs(middle - (column.left() + column.right()) / 2);
      if (distance < least) {
        least = distance;
        best = c;
      }
    }
    return best;
  }
}
