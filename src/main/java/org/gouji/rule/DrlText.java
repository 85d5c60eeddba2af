package org.gouji.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DRL seen as code: without comments, and without what stands between quotes. Every view has the
 * length and the lines of the source.
 */
final class DrlText {

  private final String source;
  private final String code;
  private final String bare;

  DrlText(String source) {
    this.source = source;
    StringBuilder withStrings = new StringBuilder(source);
    StringBuilder without = new StringBuilder(source);
    int i = 0;
    while (i < source.length()) {
      int end = i + 1;
      char c = source.charAt(i);
      if (source.startsWith("//", i)) {
        end = endOfLine(i);
        blank(withStrings, i, end);
        blank(without, i, end);
      } else if (source.startsWith("/*", i)) {
        int close = source.indexOf("*/", i + 2);
        end = close < 0 ? source.length() : close + 2;
        blank(withStrings, i, end);
        blank(without, i, end);
      } else if (c == '"' || c == '\'') {
        end = endOfString(i, c);
        blank(without, i + 1, end - 1);
      }
      i = end;
    }
    this.code = withStrings.toString();
    this.bare = without.toString();
  }

  private int endOfLine(int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }

  private int endOfString(int from, char quote) {
    int limit = endOfLine(from);
    for (int i = from + 1; i < limit; i++) {
      if (source.charAt(i) == '\\') {
        i++;
      } else if (source.charAt(i) == quote) {
        return i + 1;
      }
    }
    return limit;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') text.setCharAt(i, ' ');
    }
  }

  String source() {
    return source;
  }

  /** The source with its comments blanked. */
  String code() {
    return code;
  }

  /** The source with its comments and the contents of its strings blanked. */
  String bare() {
    return bare;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (source.charAt(i) == '\n') line++;
    }
    return line;
  }

  /** The column of an offset, from 1. */
  int column(int offset) {
    return offset - source.lastIndexOf('\n', offset - 1);
  }

  /** The offset at which a line begins; the source's length for a line past its end. */
  int offset(int line) {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      offset = source.indexOf('\n', offset) + 1;
      if (offset == 0) return source.length();
    }
    return offset;
  }

  /** Where a name stands as a whole word in the code of an area; -1 where it does not. */
  int find(String name, int from, int to) {
    Pattern word =
        Pattern.compile("(?<![\\p{L}\\p{N}_$])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_$])");
    Matcher matcher = word.matcher(bare).region(from, to).useTransparentBounds(true);
    return matcher.find() ? matcher.start() : -1;
  }

  /** The source with an area blanked, line ends kept. */
  String without(int from, int to) {
    StringBuilder text = new StringBuilder(source);
    blank(text, from, to);
    return text.toString();
  }
}
