package org.gouji.sheet;

import java.util.Collection;

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

  /** The nearest of the known words; empty where more than half of it differs. */
  public static String of(String word, Collection<String> known) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int most = Math.min(least - 1, Math.max(word.length(), candidate.length()) / 2);
      int distance = distance(word, candidate, most);
      if (distance <= most) {
        least = distance;
        best = candidate;
      }
    }
    return best;
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
