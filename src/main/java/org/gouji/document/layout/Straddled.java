package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of tables without ruling lines whose figures stand halfway between the two lines of their
 * label, as where all is set in the middle of its cell: closer than lines of prose ever are.
 */
final class Straddled {

  private static final float CLOSEST = 0.3f;
  private static final float FARTHEST = 0.95f;
  private static final float UNEVEN = 0.25f;

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
    return BareTable.endsInFigure(figures)
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
    List<Line.Piece> pieces = new ArrayList<>(List.of(label));
    List<Line.Piece> words = new ArrayList<>(List.of(label));
    pieces.addAll(figures.pieces());
    words.addAll(figures.words());
    return new Line(
        List.copyOf(pieces), List.copyOf(words), figures.y(), figures.size(), figures.column());
  }
}
