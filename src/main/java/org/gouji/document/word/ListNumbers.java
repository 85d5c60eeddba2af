package org.gouji.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of lists, in the order in which they are read, and writes their numbers.
 */
final class ListNumbers {

  static final int LEVELS = 9;

  /**
   * How a level is numbered.
   *
   * @param format name of the number format in Office Open XML
   * @param text what stands before the paragraph, with {@code %1} for the number of the first level
   * @param start number of the first paragraph
   */
  record Level(String format, String text, int start) {}

  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  /** Begins the count of a level anew, once for each use of the list. */
  void restart(String list, String use, int level, int start) {
    if (level < 0 || level >= LEVELS || !restarted.add(use + "/" + level)) return;
    counts.computeIfAbsent(list, it -> new int[LEVELS])[level] = start - 1;
  }

  /**
   * The number of the next paragraph of a list.
   *
   * @param levels null for those that are not defined
   * @return empty for a bullet and for a level that is not defined
   */
  String next(String list, @Nullable Level[] levels, int level) {
    Level own = level < 0 || level >= levels.length ? null : levels[level];
    if (own == null) return "";
    int[] count = counts.computeIfAbsent(list, it -> new int[LEVELS]);
    count[level] = count[level] == 0 ? own.start() : count[level] + 1;
    for (int i = level + 1; i < LEVELS; i++) count[i] = 0;
    if (own.format().equals("bullet")) return "";
    String text = own.text();
    for (int i = 0; i <= level; i++) {
      Level shown = levels[i];
      if (shown == null) continue;
      int number = count[i] == 0 ? shown.start() : count[i];
      text = text.replace("%" + (i + 1), written(number, shown.format()));
    }
    return text;
  }

  private static String written(int number, String format) {
    if (format.equals("none")) return "";
    if (format.equals("decimalEnclosedCircle") && number >= 1 && number <= 20) {
      return String.valueOf((char) ('\u2460' + number - 1));
    }
    boolean chinese =
        format.startsWith("chinese")
            || format.startsWith("japaneseCounting")
            || format.startsWith("taiwanese")
            || format.startsWith("ideograph");
    if (chinese && number >= 1 && number < 100) return chinese(number);
    if (format.equals("upperLetter") || format.equals("lowerLetter")) {
      char first = format.startsWith("upper") ? 'A' : 'a';
      return String.valueOf((char) (first + (number - 1) % 26));
    }
    return String.valueOf(number);
  }

  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
    if (number < 10) return ones;
    String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
    return tens + "十" + ones;
  }
}
