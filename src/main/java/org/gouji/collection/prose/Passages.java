package org.gouji.collection.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Quote;

/** Finds what two texts have in common, as each has it. */
public final class Passages {

  private static final int LONGEST = 160;

  private Passages() {}

  /**
   * The longest passage in common that is not made of common phrases.
   *
   * @param organ the agency of the one text; empty where unknown
   * @param otherOrgan the agency of the other
   * @param exact whether it is sought where the figures are the same too, common phrases or not
   * @return the passage as the one has it, then as the other; empty where there is none
   */
  public static List<Quote> longest(
      List<Quote> prose,
      String organ,
      List<Quote> otherProse,
      String otherOrgan,
      Lookalikes among,
      boolean exact,
      LikenessSettings settings) {
    Clauses clauses = new Clauses(settings);
    List<Clause> ones = clauses.of(prose, organ);
    List<Clause> others = clauses.of(otherProse, otherOrgan);
    Map<Long, Integer> first = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      long key = key(others.get(i), exact, among);
      if (key != Clause.NO_FIGURES) first.putIfAbsent(key, i);
    }
    int best = 0;
    List<Quote> found = List.of();
    for (int i = 0; i < ones.size(); i++) {
      Integer at = first.get(key(ones.get(i), exact, among));
      if (at == null) continue;
      int run = run(ones, i, others, at);
      int length = ones.get(i + run - 1).to() - ones.get(i).from();
      if (length <= best) continue;
      best = length;
      found =
          List.of(
              quote(prose, ones.get(i), ones.get(i + run - 1)),
              quote(otherProse, others.get(at), others.get(at + run - 1)));
    }
    return found;
  }

  /** What a clause is found again by; {@link Clause#NO_FIGURES} where it tells nothing. */
  private static long key(Clause clause, boolean exact, Lookalikes among) {
    long hash = exact ? clause.exact() : clause.hash();
    long[] common = exact ? among.commonFigures() : among.commonPhrases();
    return MinHash.contains(common, hash) ? Clause.NO_FIGURES : hash;
  }

  private static int run(List<Clause> ones, int i, List<Clause> others, int j) {
    int run = 1;
    while (i + run < ones.size()
        && j + run < others.size()
        && ones.get(i + run).hash() == others.get(j + run).hash()
        && ones.get(i + run).paragraph() == ones.get(i).paragraph()
        && others.get(j + run).paragraph() == others.get(j).paragraph()) {
      run++;
    }
    return run;
  }

  private static Quote quote(List<Quote> prose, Clause from, Clause to) {
    Quote paragraph = prose.get(from.paragraph());
    int end = Math.min(to.to(), from.from() + LONGEST);
    return new Quote(paragraph.place(), paragraph.text().substring(from.from(), end).strip());
  }
}
