package org.gouji.document.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which the figures of a table without ruling lines stand.
 *
 * @param edges left and right edge of each
 * @param margin how far beside them a figure may stand, in sizes of its type
 */
record FigureColumns(List<Edge> edges, float margin) {

  /** So many columns have the tables that are told by their figures. */
  static final int FEWEST = 4;

  private static final int ROWS = 4;
  private static final float MARGIN = 0.5f;
  private static final Pattern FIGURE =
      Pattern.compile("[-+－−]?[\\d０-９][\\d０-９,.，．]*[件条项次人]?|[/／—–-]{1,2}|[无零]");

  /** Where a column begins and ends. */
  record Edge(float left, float right) {

    private Edge with(Line.Piece word) {
      return new Edge(Math.min(left, word.left()), Math.max(right, word.right()));
    }
  }

  /** The columns of rows that all end in as many figures; null where that is unclear. */
  static @Nullable FigureColumns of(List<BareTable.Placed> lines) {
    int count = figures(lines.get(0).line());
    if (count == 0 && lines.size() > 1) count = figures(lines.get(1).line());
    if (count < FEWEST) return null;
    Edge[] edges = new Edge[count];
    int rows = 0;
    for (BareTable.Placed placed : lines) {
      List<Line.Piece> words = placed.line().words();
      if (figures(placed.line()) != count) {
        if (figures(placed.line()) > 0 && rows < ROWS) return null;
        continue;
      }
      rows++;
      for (int c = 0; c < count; c++) {
        Line.Piece word = words.get(words.size() - count + c);
        Edge edge = edges[c];
        edges[c] = edge == null ? new Edge(word.left(), word.right()) : edge.with(word);
      }
      for (int c = 1; c < count; c++) if (edges[c].left() <= edges[c - 1].right()) return null;
      if (rows >= ROWS) return new FigureColumns(List.of(edges), MARGIN);
    }
    return null;
  }

  /**
   * The columns below labels: what one holds stands below its label or goes beyond that, but never
   * below the next one's.
   */
  static FigureColumns below(List<Line.Piece> labels) {
    return new FigureColumns(
        labels.stream().map(it -> new Edge(it.left(), it.right())).toList(), 0);
  }

  int count() {
    return edges.size();
  }

  /** Where the first begins. */
  float left() {
    return edges.get(0).left();
  }

  /**
   * The column of a figure; -1 for none or several, or for what is no figure.
   *
   * @param size of its type
   */
  int of(Line.Piece word, float size) {
    if (!FIGURE.matcher(word.text()).matches()) return -1;
    float beside = margin * size;
    int at = -1;
    for (int c = 0; c < edges.size(); c++) {
      Edge edge = edges.get(c);
      if (word.right() <= edge.left() - beside || word.left() >= edge.right() + beside) continue;
      if (at >= 0) return -1;
      at = c;
    }
    return at;
  }

  /** How many figures end a line. */
  static int figures(Line line) {
    List<Line.Piece> words = line.words();
    int count = 0;
    while (count < words.size()
        && FIGURE.matcher(words.get(words.size() - 1 - count).text()).matches()) {
      count++;
    }
    return count;
  }
}
