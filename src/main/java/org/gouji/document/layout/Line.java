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
 * @param labels the same, cut at the smallest gaps, as labels of narrow columns leave between them
 * @param y base line
 * @param size greatest font size
 * @param confidence how sure its least sure character is, from 0 to 1
 * @param column null where the page has only one
 */
record Line(
    List<Piece> pieces,
    List<Piece> words,
    List<Piece> labels,
    float y,
    float size,
    float confidence,
    @Nullable Column column) {

  private static final float WIDE_GAP = 1.6f;
  private static final float GAP = 0.8f;
  private static final float NARROW_GAP = 0.35f;

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

  /** Whether the file itself gives its text, so that what is not there is blank. */
  boolean isGiven() {
    return confidence == 1;
  }

  /** The whole line, its pieces parted by a space. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) text.append(text.isEmpty() ? "" : " ").append(piece.text());
    return text.toString();
  }

  Line in(Column other) {
    return new Line(pieces, words, labels, y, size, confidence, other);
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
    Cutter pieces = new Cutter(WIDE_GAP);
    Cutter words = new Cutter(GAP);
    Cutter labels = new Cutter(NARROW_GAP);
    float size = 0;
    float y = 0;
    float confidence = 1;
    Glyph last = null;
    for (Glyph glyph : row) {
      if (last != null && printedTwice(last, glyph)) continue;
      pieces.add(last, glyph);
      words.add(last, glyph);
      labels.add(last, glyph);
      size = Math.max(size, glyph.size());
      y = Math.max(y, glyph.y());
      confidence = Math.min(confidence, glyph.confidence());
      last = glyph;
    }
    return new Line(
        pieces.done(last), words.done(last), labels.done(last), y, size, confidence, null);
  }

  /** Cuts characters at gaps wider than so many times their size. */
  private static final class Cutter {
    private final float gap;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;

    Cutter(float gap) {
      this.gap = gap;
    }

    void add(@Nullable Glyph last, Glyph glyph) {
      if (last == null) {
        left = glyph.x();
      } else {
        float space = (glyph.x() - last.right()) / Math.min(last.size(), glyph.size());
        if (space > gap) end(last, glyph.x());
        else if (space > GAP || space > 0.2f && roman(last) && roman(glyph)) text.append(' ');
      }
      text.append(glyph.text());
    }

    private void end(Glyph last, float next) {
      pieces.add(new Piece(text.toString(), left, last.right()));
      text.setLength(0);
      left = next;
    }

    List<Piece> done(@Nullable Glyph last) {
      if (last != null) end(last, 0);
      return List.copyOf(pieces);
    }
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
