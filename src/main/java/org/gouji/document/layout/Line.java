package org.gouji.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text, cut into pieces where it leaves wide gaps.
 *
 * @param pieces left to right, at least one
 * @param words the same, cut at smaller gaps too
 * @param y base line
 * @param size greatest font size
 * @param column null where the page has only one
 */
record Line(List<Piece> pieces, List<Piece> words, float y, float size, @Nullable Column column) {

  private static final float WIDE_GAP = 1.6f;

  /** Text without a wide gap. */
  record Piece(String text, float left, float right) {}

  /** The column of a page in which a line stands. */
  record Column(float left, float right) {}

  float left() {
    return pieces.get(0).left();
  }

  float right() {
    return pieces.get(pieces.size() - 1).right();
  }

  /** The whole line, its pieces parted by a space. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) text.append(text.isEmpty() ? "" : " ").append(piece.text());
    return text.toString();
  }

  Line in(Column other) {
    return new Line(pieces, words, y, size, other);
  }

  /** The lines of some characters, top down. */
  static List<Line> of(List<Glyph> glyphs) {
    return rows(glyphs).stream().map(Line::ofRow).toList();
  }

  /** The characters by lines, top down, in each from left to right, without blanks. */
  static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> rest = new ArrayList<>();
    for (Glyph glyph : glyphs) if (!glyph.blank()) rest.add(glyph);
    rest.sort(Comparator.comparing(Glyph::centreY).thenComparing(Glyph::x));
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    float middle = 0;
    for (Glyph glyph : rest) {
      float reach = 0.5f * Math.max(glyph.size(), open.isEmpty() ? 0 : open.get(0).size());
      if (!open.isEmpty() && glyph.centreY() - middle > reach) {
        rows.add(open);
        open = new ArrayList<>();
      }
      open.add(glyph);
      middle += (glyph.centreY() - middle) / open.size();
    }
    if (!open.isEmpty()) rows.add(open);
    for (List<Glyph> row : rows) {
      row.sort(Comparator.comparing(Glyph::x).thenComparing(Glyph::text));
    }
    return rows;
  }

  /** The line of characters from left to right. */
  static Line ofRow(List<Glyph> row) {
    List<Piece> pieces = new ArrayList<>();
    List<Piece> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    float size = 0;
    float left = 0;
    int word = 0;
    float wordLeft = 0;
    float y = 0;
    Glyph last = null;
    for (Glyph glyph : row) {
      if (last != null && printedTwice(last, glyph)) continue;
      float gap = last == null ? 0 : glyph.x() - last.right();
      float em = last == null ? glyph.size() : Math.min(last.size(), glyph.size());
      if (last == null) {
        left = glyph.x();
        wordLeft = left;
      } else if (gap > WIDE_GAP * em) {
        words.add(new Piece(text.substring(word), wordLeft, last.right()));
        wordLeft = glyph.x();
        word = 0;
        pieces.add(new Piece(text.toString(), left, last.right()));
        text.setLength(0);
        left = glyph.x();
      } else if (gap > 0.8f * em) {
        words.add(new Piece(text.substring(word), wordLeft, last.right()));
        wordLeft = glyph.x();
        text.append(' ');
        word = text.length();
      } else if (gap > 0.2f * em && roman(last) && roman(glyph)) {
        text.append(' ');
      }
      text.append(glyph.text());
      size = Math.max(size, glyph.size());
      y = Math.max(y, glyph.y());
      last = glyph;
    }
    if (last != null) {
      words.add(new Piece(text.substring(word), wordLeft, last.right()));
      pieces.add(new Piece(text.toString(), left, last.right()));
    }
    return new Line(List.copyOf(pieces), List.copyOf(words), y, size, null);
  }

  /** Bold type is sometimes made by printing a character again beside itself. */
  private static boolean printedTwice(Glyph last, Glyph next) {
    return last.text().equals(next.text()) && next.x() - last.x() < 0.3f * last.width();
  }

  private static boolean roman(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return c < 0x2000 && Character.isLetterOrDigit(c);
  }
}
