package org.gouji.gen;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What a report has to be like, so that a defect can be planted in it.
 *
 * @param levels kinds of agency to choose from
 * @param needs figures that must not be zero ({@code carriedOut}, {@code partial} …); with the word
 *     {@code none} there is no application and no case at all
 * @param tell claims that the prose must make
 * @param avoid claims and topics that the prose must not touch; {@code *} stands for all claims
 * @param flags other demands ({@code county}, {@code plainCells}, {@code period})
 */
record Wish(
    int fromYear,
    int toYear,
    Set<Level> levels,
    Set<String> needs,
    Set<String> tell,
    Set<String> avoid,
    Set<String> flags) {

  static Wish years(int from, int to) {
    return new Wish(from, to, EnumSet.allOf(Level.class), Set.of(), Set.of(), Set.of(), Set.of());
  }

  Wish levels(Level first, Level... more) {
    return new Wish(fromYear, toYear, EnumSet.of(first, more), needs, tell, avoid, flags);
  }

  Wish needs(String... more) {
    return new Wish(fromYear, toYear, levels, plus(needs, more), tell, avoid, flags);
  }

  Wish tells(String... more) {
    return new Wish(fromYear, toYear, levels, needs, plus(tell, more), avoid, flags);
  }

  Wish avoids(String... more) {
    return new Wish(fromYear, toYear, levels, needs, tell, plus(avoid, more), flags);
  }

  Wish with(String... more) {
    return new Wish(fromYear, toYear, levels, needs, tell, avoid, plus(flags, more));
  }

  private static Set<String> plus(Set<String> some, String... more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }
}
