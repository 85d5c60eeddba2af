package org.gouji.output.ooxml;

/** Makes text of unknown origin fit for XML. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /**
   * The text without the characters that XML forbids, with U+FFFD for half surrogate pairs and
   * {@code \n} for every line end.
   */
  static String legal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n') || (c >= Character.MIN_SURROGATE && !plain(c)))
        return rebuilt(text);
    }
    return text;
  }

  /** Whether a character beyond the surrogates needs no look: compatibility forms, wide signs. */
  private static boolean plain(char c) {
    return c > Character.MAX_SURROGATE && c < '\uFFFE';
  }

  private static String rebuilt(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\r') out.append('\n');
    else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (c == '\n' || c == '\t' || (c >= ' ' && (c & 0xFFFE) != 0xFFFE)) {
      out.appendCodePoint(c);
    }
  }

  /** Appends legal text as the content of an element. */
  static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> out.append(c);
      }
    }
  }
}
