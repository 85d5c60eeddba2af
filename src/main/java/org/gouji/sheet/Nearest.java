package org.gouji.sheet;

import java.util.Collection;
import java.util.List;

/** Finds the word that somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /** A question after the nearest of the known words in Chinese; empty where none is near. */
  public static String askZh(String word, Collection<String> known) {
    String nearest = of(word, known);
    return nearest.isEmpty() ? "" : "，是否为“" + nearest + "”？";
  }

  /** As {@link #askZh} in English. */
  public static String askEn(String word, Collection<String> known) {
    String nearest = of(word, known);
    return nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?";
  }

  /**
   * The nearest of the known words, in whatever order its letters stand; empty where more than half
   * of it differs, unless it is the one that stands within the word.
   */
  public static String of(String word, Collection<String> known) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int most = Math.min(least - 1, Math.max(word.length(), candidate.length()) / 2);
      int distance = Math.min(distance(word, candidate, most), 1 + others(word, candidate));
      if (distance <= most) {
        least = distance;
        best = candidate;
      }
    }
    if (!best.isEmpty()) return best;
    List<String> within = known.stream().filter(it -> !it.isEmpty() && word.contains(it)).toList();
    return within.size() == 1 ? within.get(0) : "";
  }

  /** How many letters of the longer are not in the other, wherever they stand. */
  private static int others(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    StringBuilder left = new StringBuilder(longer.equals(one) ? other : one);
    int others = 0;
    for (int i = 0; i < longer.length(); i++) {
      int at = left.indexOf(longer.substring(i, i + 1));
      if (at < 0) others++;
      else left.deleteCharAt(at);
    }
    return others;
  }

  /** How many letters have to be put in, taken out or replaced; beyond the most, some number. */
  private static int distance(String from, String to, int most) {
    if (Math.abs(from.length() - to.length()) > most) return most + 1;
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) row[j] = j;
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int fewest = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        fewest = Math.min(fewest, row[j]);
      }
      if (fewest > most) return most + 1;
    }
    return row[to.length()];
  }
}
