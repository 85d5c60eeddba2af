package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of tables without ruling lines whose figures, or units, stand halfway between the two lines
 * of their label, as where all is set in the middle of its cell: closer than lines of prose ever
 * are.
 */
final class Straddled {

  private static final float CLOSEST = 0.3f;
  private static final float FARTHEST = 0.95f;
  private static final float UNEVEN = 0.25f;

  /** So long at most is a figure, or the unit before one that is not there. */
  private static final int LONGEST_FIGURE = 12;

  private Straddled() {}

  /** The row of which the first of some lines begins the label, of three lines; null for none. */
  static @Nullable Line row(List<BareTable.Placed> lines) {
    if (lines.size() < 3 || lines.get(0).page() != lines.get(2).page()) return null;
    Line above = lines.get(0).line();
    Line figures = lines.get(1).line();
    Line below = lines.get(2).line();
    return isRow(above, figures, below) ? row(above, figures, below) : null;
  }

  private static boolean isRow(Line above, Line figures, Line below) {
    if (above.pieces().size() > 1 || below.pieces().size() > 1) return false;
    float size = figures.size();
    float up = figures.y() - above.y();
    float down = below.y() - figures.y();
    return figures.words().stream().allMatch(it -> it.text().length() <= LONGEST_FIGURE)
        && figures.left() > Math.max(above.right(), below.right())
        && below.left() < above.right()
        && above.left() < below.right()
        && Math.min(up, down) > CLOSEST * size
        && Math.max(up, down) < FARTHEST * size
        && Math.abs(up - down) < UNEVEN * size;
  }

  private static Line row(Line above, Line figures, Line below) {
    Line.Piece label =
        new Line.Piece(
            above.text() + below.text(),
            Math.min(above.left(), below.left()),
            Math.max(above.right(), below.right()));
    return new Line(
        before(label, figures.pieces()),
        before(label, figures.words()),
        before(label, figures.labels()),
        figures.y(),
        figures.size(),
        Math.min(figures.confidence(), Math.min(above.confidence(), below.confidence())),
        figures.column());
  }

  private static List<Line.Piece> before(Line.Piece label, List<Line.Piece> figures) {
    List<Line.Piece> pieces = new ArrayList<>(List.of(label));
    pieces.addAll(figures);
    return List.copyOf(pieces);
  }
}
