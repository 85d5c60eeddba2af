package org.gouji.document;

import java.util.regex.Pattern;

/**
 * Text copied from a page in which the bar that closes a cell stands on a line of its own. The bars
 * are put back behind their cells; every line stays on its number.
 */
final class LoneBars {

  /** Fewer bars on lines of their own are no table. */
  private static final int FEWEST = 12;

  private static final Pattern LONE =
      Pattern.compile("(?m)^[ \\t\\u00a0\\u3000]*\\|[ \\t\\u00a0\\u3000]*\\r?$");
  private static final Pattern CELL =
      Pattern.compile(
          "(?m)^([^|\\r"
              + "\\n"
              + "]*[^|\\s][^|\\r"
              + "\\n"
              + "]*)((?:\\r"
              + "?\\n"
              + ")(?:[ \\t\\u00a0\\u3000]*\\r"
              + "?\\n"
              + ")*)[ \\t\\u00a0\\u3000]*\\|[ \\t\\u00a0\\u3000]*(?=\\r"
              + "?$)");

  private LoneBars() {}

  /** The text with such bars behind their cells; the text itself where its bars stand otherwise. */
  static String joined(String text) {
    if (text.indexOf('|') < 0) return text;
    long lone = LONE.matcher(text).results().limit(FEWEST).count();
    if (lone < FEWEST || text.lines().anyMatch(LoneBars::cellWithBar)) return text;
    return CELL.matcher(text).replaceAll("$1 |$2");
  }

  private static boolean cellWithBar(String line) {
    int bar = line.indexOf('|');
    return bar >= 0 && !line.replace('|', ' ').isBlank();
  }
}
