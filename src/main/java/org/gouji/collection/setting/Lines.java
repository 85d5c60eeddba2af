package org.gouji.collection.setting;

/** Tells the line of a place in a text; places are asked for in order. */
final class Lines {

  private final String text;
  private int at;
  private int line = 1;

  Lines(String text) {
    this.text = text;
  }

  /**
   * The line, from 1, of the next character that is no line break.
   *
   * @param position index in the text, not before the last one asked for
   */
  int at(long position) {
    int end = (int) Math.min(position, text.length());
    while (at < end || (at < text.length() && isBreak(text.charAt(at)))) {
      if (endsLine(at)) line++;
      at++;
    }
    return line;
  }

  private boolean endsLine(int index) {
    char c = text.charAt(index);
    boolean pair = c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
    return isBreak(c) && !pair;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
