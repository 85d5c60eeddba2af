package org.gouji.rule.sentence;

/** A line as an author wrote it, made comparable. */
final class Line {

  private static final String OPENING = "「『“\"＂";
  private static final String CLOSING = "」』”\"＂";

  private Line() {}

  /**
   * The line without spaces outside of quotes, with 「」 for all quotes, full-width letters and
   * digits narrowed and half-width punctuation widened outside of them.
   */
  static String plain(String line) {
    StringBuilder plain = new StringBuilder();
    int close = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (close >= 0) {
        boolean ends = i == close;
        plain.append(ends ? '」' : c);
        if (ends) close = -1;
        continue;
      }
      int kind = OPENING.indexOf(c);
      int end = kind < 0 ? -1 : line.indexOf(CLOSING.charAt(kind), i + 1);
      if (end >= 0) {
        plain.append('「');
        close = end;
      } else if (!isSpace(c)) {
        plain.append(folded(c));
      }
    }
    return plain.toString();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0' || c == '\u200B';
  }

  private static char folded(char c) {
    if (c == ',') return '，';
    if (c == ';') return '；';
    if (c == ':') return '：';
    if (c >= '\uFF10' && c <= '\uFF19') return (char) (c - 0xFEE0);
    if (c >= '\uFF21' && c <= '\uFF5A' && Character.isLetter(c)) return (char) (c - 0xFEE0);
    return c == '．' ? '.' : c;
  }

  /** A line without the spaces around it, whatever their width. */
  static String strip(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isSpace(line.charAt(from))) from++;
    while (to > from && isSpace(line.charAt(to - 1))) to--;
    return line.substring(from, to);
  }
}
