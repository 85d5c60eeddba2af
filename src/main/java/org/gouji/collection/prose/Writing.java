package org.gouji.collection.prose;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.document.Quote;

/**
 * The prose of a report as it is compared: hashes only, so that a hundred thousand of them fit into
 * memory.
 */
public final class Writing {

  private static final long[] NOTHING = new long[0];

  private final long[] hashes;
  private final int[] lengths;
  private final long[] exact;

  private Writing(long[] hashes, int[] lengths, long[] exact) {
    this.hashes = hashes;
    this.lengths = lengths;
    this.exact = exact;
  }

  /**
   * Takes what counts of a report's prose.
   *
   * @param organ the agency's name, which does not count; empty where unknown
   */
  public static Writing of(List<Quote> prose, String organ, LikenessSettings settings) {
    List<Clause> clauses = new Clauses(settings).of(prose, organ);
    return new Writing(
        clauses.stream().mapToLong(Clause::hash).distinct().sorted().toArray(),
        lengths(clauses),
        clauses.stream()
            .mapToLong(Clause::exact)
            .filter(it -> it != Clause.NO_FIGURES)
            .distinct()
            .sorted()
            .toArray());
  }

  /** As it can be kept: hashes and lengths as they stand in a writing. */
  public record Kept(List<Long> hashes, List<Integer> lengths, List<Long> exact) {}

  /** What {@link #kept} gave. */
  public static Writing of(Kept kept) {
    return new Writing(
        kept.hashes.stream().mapToLong(Long::longValue).toArray(),
        kept.lengths.stream().mapToInt(Integer::intValue).toArray(),
        kept.exact.stream().mapToLong(Long::longValue).toArray());
  }

  public Kept kept() {
    return new Kept(
        Arrays.stream(hashes).boxed().toList(),
        Arrays.stream(lengths).boxed().toList(),
        Arrays.stream(exact).boxed().toList());
  }

  private static int[] lengths(List<Clause> clauses) {
    return clauses.stream()
        .collect(Collectors.toMap(Clause::hash, Clause::length, (a, b) -> a, TreeMap::new))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Hashes of its clauses, ascending, each once. */
  long[] hashes() {
    return hashes;
  }

  /** Hashes of the clauses with telling figures, these included, ascending, each once. */
  long[] exact() {
    return exact;
  }

  /** Characters of the clauses, common ones left out. */
  int length(long[] common) {
    int length = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (!MinHash.contains(common, hashes[i])) length += lengths[i];
    }
    return length;
  }

  /** Characters that stand in another too, common ones left out. */
  int shared(Writing other, long[] common) {
    int length = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (MinHash.contains(other.hashes, hashes[i]) && !MinHash.contains(common, hashes[i])) {
        length += lengths[i];
      }
    }
    return length;
  }

  /** The clauses that are not common. */
  long[] own(long[] common) {
    return Arrays.stream(hashes).filter(hash -> !MinHash.contains(common, hash)).toArray();
  }

  /**
   * How much of the shorter of two stands in the other, common phrases counted, from 0 to 1; 1
   * where one of them says next to nothing.
   */
  public double likeness(Writing other) {
    int mine = length(NOTHING);
    int theirs = other.length(NOTHING);
    int least = Math.min(mine, theirs);
    if (least < 60) return 1;
    return Math.max(
        (double) shared(other, NOTHING) / mine, (double) other.shared(this, NOTHING) / theirs);
  }

  /** Characters that count. */
  public int length() {
    return length(NOTHING);
  }
}
