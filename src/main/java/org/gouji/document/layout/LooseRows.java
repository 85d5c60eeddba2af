package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Block;
import org.gouji.document.Chars;
import org.gouji.document.Grid;
import org.gouji.document.Paragraph;
import org.gouji.document.Place;
import org.jspecify.annotations.Nullable;

/** Lines with wide gaps one below another: a table without ruling lines. */
final class LooseRows {

  /** Rows stand farther apart than lines of a label, so many times their size. */
  private static final float NEXT_ROW = 1.45f;

  private static final float FARTHEST = 4;
  private static final float ALIGNED = 0.6f;
  private static final int LONGEST_FIGURE = 12;

  private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,12}");

  private static final Pattern UNIT = Pattern.compile("\\p{IsHan}{1,2}");

  /** The last row of a label, a unit and a figure. */
  private @Nullable Line list;

  /**
   * Whether a line is the label of a row whose cells are all blank: a short one below those of the
   * first column, as far from the row above as rows stand apart.
   *
   * @param rows the rows above it, the first of them the labels of the columns
   */
  static boolean isBlankRow(List<Line> rows, Line line) {
    if (rows.isEmpty() || !line.isGiven() || !LABEL.matcher(line.text()).matches()) return false;
    Line head = rows.get(0);
    Line.Piece first = head.pieces().get(0);
    float size = line.size();
    float down = line.y() - rows.get(rows.size() - 1).y();
    float middles = line.left() + line.right() - first.left() - first.right();
    return FigureColumns.figures(head) == 0
        && !first.text().contains("：")
        && line.right() < head.pieces().get(1).left()
        && (Math.abs(line.left() - first.left()) < ALIGNED * size
            || Math.abs(middles) < 2 * ALIGNED * size)
        && down > NEXT_ROW * size
        && down < FARTHEST * size;
  }

  /**
   * A grid of several rows, whose blank cells are told by the columns; else a paragraph.
   *
   * @param lines at least one
   */
  List<Block> of(List<Line> lines, Place start, int number) {
    Line above = list;
    Line widest = lines.get(0);
    for (Line line : lines) if (line.pieces().size() >= widest.pieces().size()) widest = line;
    if (above != null && lines.stream().allMatch(it -> isRowBelow(it, above))) {
      widest = above;
    } else if (lines.size() < 2) {
      return List.of(new Paragraph(lines.get(0).text(), start, false));
    }
    if (widest.pieces().size() == 3 && isUnit(widest.pieces().get(1))) list = widest;
    List<Grid.Row> rows = new ArrayList<>();
    for (int r = 0; r < lines.size(); r++) rows.add(row(lines, r, widest, start, number));
    return List.of(new Grid(new Place(0, start.page(), number, 0, 0), false, rows));
  }

  /**
   * Whether a row has its label and unit below those of a row above, and a figure or a word in its
   * place, or none.
   */
  private static boolean isRowBelow(Line line, Line above) {
    int pieces = line.pieces().size();
    boolean whole = pieces == 3 && line.pieces().get(2).text().length() <= LONGEST_FIGURE;
    if (!whole && (pieces != 2 || !line.isGiven())) return false;
    Line.Piece unit = line.pieces().get(1);
    Line.Piece other = above.pieces().get(1);
    float middles = unit.left() + unit.right() - other.left() - other.right();
    return isUnit(unit)
        && (Math.abs(middles) < 2 * ALIGNED * line.size()
            || Math.abs(unit.left() - other.left()) < ALIGNED * line.size());
  }

  private static boolean isUnit(Line.Piece piece) {
    return UNIT.matcher(piece.text()).matches();
  }

  private static Grid.Row row(List<Line> lines, int row, Line columns, Place start, int number) {
    Line line = lines.get(row);
    if (beginsLabelOf(lines, row)) {
      Place place = Place.cell(number, row + 1, 1).onPage(start.page());
      return new Grid.Row(List.of(new Grid.Cell(line.text(), 0, 1, 1, place)));
    }
    String[] texts = new String[columns.pieces().size()];
    for (Line.Piece piece : line.pieces()) {
      int at = nearest(piece, columns);
      texts[at] = texts[at] == null ? piece.text() : texts[at] + " " + piece.text();
    }
    List<Grid.Cell> cells = new ArrayList<>();
    for (int c = 0; c < texts.length; c++) {
      Place place = Place.cell(number, row + 1, c + 1).onPage(start.page());
      String missing = c == 0 || line.isGiven() ? "" : Chars.UNREAD;
      cells.add(new Grid.Cell(texts[c] == null ? missing : texts[c], c, 1, 1, place));
    }
    return new Grid.Row(cells);
  }

  /** Whether a line may be the first of its row's label, the figures beside the next. */
  private static boolean beginsLabelOf(List<Line> lines, int row) {
    Line line = lines.get(row);
    return line.pieces().size() == 1
        && row + 1 < lines.size()
        && lines.get(row + 1).y() - line.y() < NEXT_ROW * line.size();
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
