package org.gouji.document.layout;

import org.gouji.document.Chars;

/**
 * A character on a page.
 *
 * @param text the character as Unicode, never empty
 * @param x left edge
 * @param y base line
 * @param width advance
 * @param size font size
 * @param turn quarter turns counter-clockwise against the page's text, 0 to 3
 * @param confidence how sure its text is, from 0 to 1; 1 where the file itself says it
 */
public record Glyph(
    String text, float x, float y, float width, float size, int turn, float confidence) {

  /** A character that the file itself gives. */
  public Glyph(String text, float x, float y, float width, float size, int turn) {
    this(text, x, y, width, size, turn, 1);
  }

  float centreX() {
    return turn % 2 == 0 ? x + width / 2 : turn == 1 ? x - size * 0.35f : x + size * 0.35f;
  }

  float centreY() {
    if (turn == 0) return y - size * 0.35f;
    if (turn == 2) return y + size * 0.35f;
    return turn == 1 ? y - width / 2 : y + width / 2;
  }

  float right() {
    return x + width;
  }

  boolean blank() {
    return Chars.blank(text, 0, text.length());
  }
}
