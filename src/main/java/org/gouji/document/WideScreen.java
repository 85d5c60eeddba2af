package org.gouji.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The screen of an office computer, for which media queries are answered. */
final class WideScreen {

  private static final double WIDTH = 1366;
  private static final double EM = 16;
  private static final Pattern WIDTHS =
      Pattern.compile("\\((min|max)-(?:device-)?width\\s*:\\s*([\\d.]+)\\s*(px|r?em)?\\s*\\)");

  private WideScreen() {}

  /**
   * Whether one of the media queries of a list, in lower case, fits; what is not understood does
   * not.
   */
  static boolean fits(String queries) {
    for (String query : queries.split(",")) if (fitsOne(query.strip())) return true;
    return false;
  }

  private static boolean fitsOne(String query) {
    for (String part : query.split("\\band\\b")) {
      String asked = part.strip().replaceFirst("^only\\s+", "");
      Matcher width = WIDTHS.matcher(asked);
      if (width.matches()) {
        boolean em = width.group(3) != null && width.group(3).endsWith("em");
        double bound = Double.parseDouble(width.group(2)) * (em ? EM : 1);
        if (width.group(1).equals("min") ? WIDTH < bound : WIDTH > bound) return false;
      } else if (!asked.equals("screen") && !asked.equals("all")) {
        return false;
      }
    }
    return true;
  }
}
