package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gouji.document.Chars;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A table without ruling lines whose rows end in several figures, one below the other, and whose
 * labels are numbered, so that those of several lines can be told apart.
 *
 * @param lines how many lines of text it takes
 */
record BareTable(int lines, List<Row> rows, int columns) {

  private static final int ROWS = 4;
  private static final float NEXT_LINE = 1.6f;
  private static final float NEXT_ROW = 4;

  /** How a numbered label begins. */
  static final Pattern ITEM = Pattern.compile("[（(]?[一二三四五六七八九十\\d]{1,3}\\s?[)）、.．,，]\\D.*");

  /** A line of text on its page. */
  record Placed(Line line, int page) {}

  /**
   * A row.
   *
   * @param labels that begin in it, from left to right
   * @param figures by column; null for none
   * @param given whether the file itself gives its text, so that what is not there is blank
   */
  record Row(int page, List<Label> labels, @Nullable String[] figures, boolean given) {}

  /** A label that may go on in further lines. */
  static final class Label {
    private final StringBuilder text;
    private float left;
    private float right;

    Label(Line.Piece piece) {
      this.text = new StringBuilder(piece.text());
      this.left = piece.left();
      this.right = piece.right();
    }

    private float overlap(Line.Piece piece) {
      return Math.min(right, piece.right()) - Math.max(left, piece.left());
    }

    private void add(Line.Piece piece) {
      text.append('\n').append(piece.text());
      left = Math.min(left, piece.left());
      right = Math.max(right, piece.right());
    }
  }

  /**
   * The table that begins with one of some lines; null where none does.
   *
   * @param at which of them
   */
  static @Nullable BareTable of(List<Placed> all, int at) {
    List<Placed> lines = all.subList(at, all.size());
    if (!ITEM.matcher(lines.get(0).line().text()).matches()) return null;
    FigureColumns columns = FigureColumns.of(lines);
    if (columns != null) return new Reading(lines, columns).table();
    float from = lines.get(0).line().words().get(0).right();
    List<Line.Piece> labels = Heads.columns(all, at, from);
    if (labels.size() < FigureColumns.FEWEST) return null;
    return new Reading(lines, FigureColumns.below(labels)).table();
  }

  /** The grid of it, all labels before the figures. */
  Grid grid(int number) {
    int labels = 1;
    for (Row row : rows) labels = Math.max(labels, row.labels().size());
    List<Grid.Row> made = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      List<Grid.Cell> cells = new ArrayList<>();
      for (int c = 0; c < labels + columns; c++) {
        int label = c - labels + row.labels().size();
        String text = "";
        if (c >= labels) text = row.figures()[c - labels];
        else if (label >= 0) text = row.labels().get(label).text.toString();
        else continue;
        if (text == null) text = row.given() ? "" : Chars.UNREAD;
        Place place = Place.cell(number, r + 1, c + 1).onPage(row.page());
        cells.add(new Grid.Cell(text, c, 1, 1, place));
      }
      made.add(new Grid.Row(cells));
    }
    return new Grid(new Place(0, rows.get(0).page(), number, 0, 0), false, made);
  }

  /** Reads rows until a line does not belong to the table. */
  private static final class Reading {
    private final List<Placed> lines;
    private final FigureColumns columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Label> open = new ArrayList<>();
    private List<Label> begun = new ArrayList<>();
    private int taken;

    Reading(List<Placed> lines, FigureColumns columns) {
      this.lines = lines;
      this.columns = columns;
    }

    @Nullable BareTable table() {
      for (int i = 0; i < lines.size(); i++) {
        Placed placed = lines.get(i);
        @Nullable String[] figures = new String[columns.count()];
        List<Line.Piece> labels = new ArrayList<>();
        if (!part(placed.line(), labels, figures)) break;
        boolean row = Arrays.stream(figures).anyMatch(Objects::nonNull);
        if (!row && i > 0 && !near(lines.get(i - 1), placed)) break;
        boolean known = true;
        for (Line.Piece piece : labels) known &= label(piece, placed);
        if (!known) break;
        if (row && begun.isEmpty()) break;
        if (row) end(placed, figures);
        if (begun.isEmpty()) taken = i + 1;
      }
      return rows.size() < ROWS ? null : new BareTable(taken, rows, columns.count());
    }

    private void end(Placed placed, @Nullable String[] figures) {
      begun.sort(Comparator.comparing(it -> it.left));
      rows.add(new Row(placed.page(), begun, figures, placed.line().isGiven()));
      begun = new ArrayList<>();
    }

    private static boolean near(Placed before, Placed next) {
      boolean item = ITEM.matcher(next.line().words().get(0).text()).matches();
      float reach = (item ? NEXT_ROW : NEXT_LINE) * next.line().size();
      return before.page() != next.page() || next.line().y() - before.line().y() < reach;
    }

    /** Parts a line into labels and figures; false where it holds something else. */
    private boolean part(Line line, List<Line.Piece> labels, @Nullable String[] figures) {
      for (Line.Piece word : line.words()) {
        if (word.right() < columns.left()) {
          labels.add(word);
          continue;
        }
        int at = columns.of(word, line.size());
        if (at < 0 || figures[at] != null) return false;
        figures[at] = word.text();
      }
      return true;
    }

    /** Begins a label or carries one on; false where neither is sure. */
    private boolean label(Line.Piece piece, Placed placed) {
      if (ITEM.matcher(piece.text()).matches()) {
        boolean blankRow = begun.stream().anyMatch(it -> it.overlap(piece) > 0);
        if (blankRow) end(placed, new String[columns.count()]);
        open.removeIf(it -> it.overlap(piece) > 0);
        Label label = new Label(piece);
        open.add(label);
        begun.add(label);
        return true;
      }
      Label best = null;
      for (Label label : open) {
        if (label.overlap(piece) > 0
            && (best == null || label.overlap(piece) > best.overlap(piece))) best = label;
      }
      if (best != null) best.add(piece);
      return best != null;
    }
  }
}
