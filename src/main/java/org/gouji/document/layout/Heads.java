package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The labels that stand lowest in the head of a table without ruling lines, one over each column,
 * which tell the columns of rows with blank cells.
 */
final class Heads {

  private static final int MOST_LINES = 8;
  private static final int SHORTEST = 2;
  private static final float NEXT_LINE = 4;

  private Heads() {}

  /**
   * The labels over the columns, from left to right; none where the lines above are no head, or are
   * not surely read.
   *
   * @param row index of the table's first row
   * @param from where the columns begin at the earliest
   */
  static List<Line.Piece> columns(List<BareTable.Placed> lines, int row, float from) {
    List<Label> lowest = new ArrayList<>();
    for (int i = row - 1; i >= Math.max(0, row - MOST_LINES); i--) {
      Line line = lines.get(i).line();
      Line below = lines.get(i + 1).line();
      boolean near =
          lines.get(i).page() == lines.get(i + 1).page()
              && below.y() - line.y() < NEXT_LINE * below.size();
      if (!near || FigureColumns.figures(line) > 0 || isProse(line)) break;
      List<Label> more = new ArrayList<>();
      for (Line.Piece piece : line.labels()) {
        boolean over = lowest.stream().anyMatch(it -> beside(it.piece(), piece));
        if (piece.left() > from && !over) more.add(new Label(piece, line));
      }
      lowest.addAll(more);
    }
    lowest.sort(Comparator.comparing(it -> it.piece().left()));
    for (int i = 0; i < lowest.size(); i++) {
      Label label = lowest.get(i);
      boolean sure = label.line().isGiven() && label.piece().text().length() >= SHORTEST;
      if (!sure || isOverOthers(lowest, i)) return List.of();
    }
    return lowest.stream().map(Label::piece).toList();
  }

  /** A label and its line. */
  private record Label(Line.Piece piece, Line line) {

    private boolean isAbove(Label other) {
      return other.line().y() - line.y() > line.size();
    }
  }

  /** Whether a label stands above those on both its sides, as that of several columns may. */
  private static boolean isOverOthers(List<Label> labels, int at) {
    return at > 0
        && at + 1 < labels.size()
        && labels.get(at).isAbove(labels.get(at - 1))
        && labels.get(at).isAbove(labels.get(at + 1));
  }

  /** Whether a line is the heading of a section or the end of a paragraph. */
  private static boolean isProse(Line line) {
    String text = line.text();
    return BareTable.ITEM.matcher(text).matches() || text.endsWith("。");
  }

  private static boolean beside(Line.Piece one, Line.Piece other) {
    return one.left() < other.right() && other.left() < one.right();
  }
}
