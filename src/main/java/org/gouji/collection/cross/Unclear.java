package org.gouji.collection.cross;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document that may be a report, of which it is not sure whose, or of what year.
 *
 * @param report its name in outputs
 * @param organ the agency's name; null where it gives none
 * @param year report year; null where unknown
 */
record Unclear(String report, @Nullable String organ, @Nullable Integer year) {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  /** Whether it may be of a year, by what it says, else by its name. */
  boolean mayBeOf(int wanted) {
    if (year != null) return year == wanted;
    Matcher named = YEAR.matcher(report);
    boolean other = false;
    while (named.find()) {
      int said = Integer.parseInt(named.group());
      if (said == wanted || said == wanted + 1) return true;
      other = true;
    }
    return !other;
  }
}
