package org.gouji.document.pdf;

import java.util.List;
import org.gouji.document.Chars;
import org.gouji.document.CommonChinese;

/** Tells text from what a broken font or recognition program makes of it. */
final class TextLayer {

  /** Fewer characters tell nothing. */
  private static final int ENOUGH = 60;

  /** Chinese of any kind has more frequent characters. */
  private static final double LEAST_COMMON = 0.25;

  /** Any language has more letters and digits. */
  private static final double LEAST_LETTERS = 0.4;

  private TextLayer() {}

  /** Whether the characters of a page may be what a person sees. */
  static boolean isText(List<PageReader.RawGlyph> glyphs) {
    StringBuilder beyond = new StringBuilder();
    int letters = 0;
    int shown = 0;
    for (PageReader.RawGlyph glyph : glyphs) {
      String text = glyph.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Chars.space(c)) continue;
        shown++;
        if (c >= 0x80) beyond.append(c);
        if (Character.isLetterOrDigit(c)) letters++;
      }
    }
    if (shown < ENOUGH) return true;
    if (letters < LEAST_LETTERS * shown) return false;
    return beyond.length() < ENOUGH || CommonChinese.likeness(beyond) >= LEAST_COMMON;
  }
}
