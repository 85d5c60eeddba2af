package org.gouji.output;

import java.util.Locale;

/** Makes text of unknown origin fit for an output. */
final class Texts {

  private static final int REPLACEMENT = 0xFFFD;
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  private Texts() {}

  /** The text with U+FFFD for what is no character: half surrogate pairs. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(surrogate(c) ? REPLACEMENT : c));
        return out.toString();
      }
    }
    return text;
  }

  /** On one line: white space and control characters folded into single spaces, and trimmed. */
  static String oneLine(String text) {
    return isOneLine(text) ? text : folded(text);
  }

  /** Whether it is plain characters with single spaces between them. */
  private static boolean isOneLine(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? space : c == IDEOGRAPHIC_SPACE || !plain(c)) return false;
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || Character.isISOControl(c) || Character.isWhitespace(c)) {
        space = !out.isEmpty();
      } else {
        if (space) out.append(' ');
        space = false;
        out.append(c);
      }
    }
    return wellFormed(out.toString());
  }

  /**
   * For a page that people read: invisible characters without effect are left out, those that could
   * turn or hide text appear by their number.
   */
  static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!plain(text.charAt(i))) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> appendVisible(out, c));
        return out.toString();
      }
    }
    return text;
  }

  /** ASCII, Chinese, wide forms, and the signs and quotation marks that stand between them. */
  private static boolean plain(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0x3000 && c < Character.MIN_SURROGATE)
        || (c >= 0xFF01 && c <= 0xFFEE)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2100 && c <= 0x2BFF);
  }

  private static void appendVisible(StringBuilder out, int c) {
    if (c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029) {
      out.append(c == '\n' || c == '\t' ? (char) c : ' ');
    } else if (surrogate(c) || (c & 0xFFFE) == 0xFFFE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (harmless(c)) {
      return;
    } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
      out.append(String.format(Locale.ROOT, "[U+%04X]", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Joiners, soft hyphens and byte order marks, of which web pages are full. */
  private static boolean harmless(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }

  private static boolean surrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
