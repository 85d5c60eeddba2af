package org.gouji.collection.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which reports share their prose, phrases that many agencies use left out. Cost and memory
 * grow with the number of reports, not with its square.
 */
public final class Lookalikes {

  /** In a group that looks alike, each is compared with so many after it. */
  private static final int NEIGHBOURS = 16;

  /** From so many agencies on, what all of them write tells nothing. */
  private static final int EVERYONE = 3;

  private static final int INDEX_BITS = 24;
  private static final long[] NOTHING = new long[0];

  private final List<Member> members;
  private final LikenessSettings settings;
  private final long[] common;
  private final long[] commonExact;
  private final @Nullable Match[] best;

  /**
   * A report.
   *
   * @param agency who wrote it
   * @param year report year
   */
  public record Member(String agency, int year, Writing writing) {}

  /**
   * A likeness.
   *
   * @param other index of the other member
   * @param share how much of the one's own words stand in the other, in percent
   * @param length of those words
   * @param exact whether their figures are the same too; then common phrases are counted in
   */
  public record Match(int other, int share, int length, boolean exact) {}

  /**
   * Compares reports.
   *
   * @param members by year, then in an order of their own
   */
  public Lookalikes(List<Member> members, LikenessSettings settings) {
    if (members.size() >= 1 << INDEX_BITS) throw new IllegalArgumentException("too many reports");
    this.members = List.copyOf(members);
    this.settings = settings;
    this.common = common(Writing::hashes);
    this.commonExact = common(Writing::exact);
    this.best = new Match[members.size()];
    search();
  }

  /** Hashes of the phrases that so many agencies use that they tell nothing, ascending. */
  long[] commonPhrases() {
    return common;
  }

  /** The same of clauses with their figures. */
  long[] commonFigures() {
    return commonExact;
  }

  private long[] common(Function<Writing, long[]> hashes) {
    Map<String, List<Writing>> byAgency = new HashMap<>();
    for (Member member : members) {
      byAgency.computeIfAbsent(member.agency(), it -> new ArrayList<>()).add(member.writing());
    }
    long[] all =
        byAgency.values().stream()
            .flatMapToLong(
                its -> its.stream().flatMapToLong(it -> Arrays.stream(hashes.apply(it))).distinct())
            .toArray();
    Arrays.sort(all);
    double most = Math.max(settings.agencies(), settings.fraction() * byAgency.size());
    if (byAgency.size() >= EVERYONE) most = Math.min(most, byAgency.size() - 1);
    int kept = 0;
    for (int from = 0, to = 0; from < all.length; from = to) {
      while (to < all.length && all[to] == all[from]) to++;
      if (to - from > most) all[kept++] = all[from];
    }
    return Arrays.copyOf(all, kept);
  }

  /**
   * The likeness of one member to another.
   *
   * @return null where too little is left to compare
   */
  public @Nullable Match compare(int one, int other) {
    Writing mine = members.get(one).writing();
    Writing theirs = members.get(other).writing();
    int length = mine.length(common);
    int share = length == 0 ? 0 : (int) (100L * mine.shared(theirs, common) / length);
    if (length >= settings.length() && share >= settings.share()) {
      return new Match(other, share, length, false);
    }
    Match exact = exact(mine, theirs, other);
    if (exact != null || length < settings.length()) return exact;
    return new Match(other, share, length, false);
  }

  /** The likeness of what all write, where the figures in it are the same. */
  private @Nullable Match exact(Writing mine, Writing theirs, int other) {
    int own = 0;
    int shared = 0;
    for (long hash : mine.exact()) {
      if (MinHash.contains(commonExact, hash)) continue;
      own++;
      if (MinHash.contains(theirs.exact(), hash)) shared++;
    }
    if (shared < settings.figures() || 100L * shared < (long) settings.share() * own) return null;
    int length = mine.length();
    int share = length == 0 ? 0 : (int) (100L * mine.shared(theirs, NOTHING) / length);
    boolean enough = length >= settings.length() && share >= settings.share();
    return enough ? new Match(other, share, length, true) : null;
  }

  /**
   * The report of another agency, of the same year or the year before, that a report is most like.
   *
   * @return null where none is alike enough
   */
  public @Nullable Match nearest(int one) {
    return best[one];
  }

  private void search() {
    List<long[]> byBand = new ArrayList<>();
    int[] eligible = eligible();
    for (int band = 0; band < MinHash.BANDS; band++) byBand.add(new long[eligible.length]);
    for (int i = 0; i < eligible.length; i++) {
      long[] bands = MinHash.bands(members.get(eligible[i]).writing().own(common));
      for (int band = 0; band < bands.length; band++) {
        byBand.get(band)[i] = (bands[band] << INDEX_BITS) | eligible[i];
      }
    }
    byBand.add(byFigures());
    Set<Long> seen = new HashSet<>();
    for (long[] band : byBand) {
      Arrays.sort(band);
      for (int from = 0; from < band.length; from++) {
        int to = Math.min(band.length, from + NEIGHBOURS + 1);
        for (int next = from + 1; next < to && alike(band[from], band[next]); next++) {
          int one = index(band[from]);
          int other = index(band[next]);
          if (seen.add(((long) one << INDEX_BITS) | other)) meet(one, other);
        }
      }
    }
  }

  private long[] byFigures() {
    return IntStream.range(0, members.size())
        .mapToObj(
            i ->
                Arrays.stream(members.get(i).writing().exact())
                    .filter(hash -> !MinHash.contains(commonExact, hash))
                    .map(hash -> (hash << INDEX_BITS) | i))
        .flatMapToLong(it -> it)
        .toArray();
  }

  private int[] eligible() {
    return IntStream.range(0, members.size())
        .filter(it -> members.get(it).writing().length(common) >= settings.length())
        .toArray();
  }

  private static boolean alike(long one, long other) {
    return one >>> INDEX_BITS == other >>> INDEX_BITS;
  }

  private static int index(long packed) {
    return (int) (packed & ((1 << INDEX_BITS) - 1));
  }

  private void meet(int one, int other) {
    Member first = members.get(one);
    Member second = members.get(other);
    if (first.agency().equals(second.agency())) return;
    int years = second.year() - first.year();
    if (years == 0 || years == -1) offer(one, other);
    if (years == 0 || years == 1) offer(other, one);
  }

  private void offer(int one, int other) {
    Match match = compare(one, other);
    if (match == null || match.share() < settings.share()) return;
    Match known = best[one];
    if (known == null
        || match.share() > known.share()
        || (match.share() == known.share() && other < known.other())) {
      best[one] = match;
    }
  }
}
