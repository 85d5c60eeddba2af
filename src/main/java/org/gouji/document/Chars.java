package org.gouji.document;

/** What the characters of a text are to a reader: white space, visible, or nothing at all. */
public final class Chars {

  /** Stands where there is something that could not be read, as a figure or a character. */
  public static final String UNREAD = "\uFFFD";

  private Chars() {}

  /** Whether almost surely visible; the quick test for the common case. */
  public static boolean plain(char c) {
    return (c > ' ' && c < 0x7F) || (c > 0x3000 && c < 0xFE00);
  }

  /** Any Unicode white space: also no-break and ideographic space, tab and line breaks. */
  public static boolean space(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || (c >= 0x1C && c <= 0x1F)
        || c == 0x85
        || c == 0xA0
        || c == 0x3000
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F;
  }

  /** Characters without a glyph: controls, soft hyphen, zero-width and direction marks, BOM. */
  public static boolean invisible(char c) {
    return (c < 0x20 && !space(c))
        || (c >= 0x7F && c <= 0x9F && c != 0x85)
        || c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB);
  }

  /** Separators of cells in running text. */
  public static boolean bar(char c) {
    return c == '|' || c == 0xFF5C || c == 0x2502 || c == 0x2503 || c == 0x2551;
  }

  public static boolean hasBar(String text) {
    return text.indexOf('|') >= 0
        || text.indexOf(0xFF5C) >= 0
        || text.indexOf(0x2502) >= 0
        || text.indexOf(0x2503) >= 0
        || text.indexOf(0x2551) >= 0;
  }

  /** The text between two indexes, trimmed, white space runs as one space, invisibles dropped. */
  public static String fold(CharSequence text, int from, int to) {
    StringBuilder out = new StringBuilder(Math.min(to - from, 256));
    boolean gap = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!plain(c)) {
        if (space(c)) {
          gap = true;
          continue;
        }
        if (invisible(c)) continue;
      }
      if (gap && out.length() > 0) out.append(' ');
      gap = false;
      out.append(c);
    }
    return out.toString();
  }

  public static String fold(CharSequence text) {
    return fold(text, 0, text.length());
  }

  /** Whether nothing between two indexes is visible. */
  public static boolean blank(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (plain(c) || !(space(c) || invisible(c))) return false;
    }
    return true;
  }
}
