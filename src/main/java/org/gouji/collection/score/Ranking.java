package org.gouji.collection.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.collection.score.Scorer.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the reports of one year among agencies of one level and region. An agency stands there once
 * a year: with several reports, by the one with the fewest points.
 */
final class Ranking {

  /** The worst report of each agency and year, which is the one that stands in the ranking. */
  private final Map<Whose, Entry> standing = new HashMap<>();

  private final Set<Whose> all = new HashSet<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<Group, Integer> sizes = new HashMap<>();

  Ranking(Collection<Entry> entries) {
    Comparator<Entry> worstFirst = Comparator.comparing(Entry::points).thenComparing(Entry::report);
    for (Entry entry : entries) {
      Whose whose = Whose.of(entry);
      if (whose == null) continue;
      all.add(whose);
      if (entry.open()) continue;
      standing.merge(whose, entry, (a, b) -> worstFirst.compare(a, b) <= 0 ? a : b);
    }
    Map<Group, List<Entry>> groups = new HashMap<>();
    standing
        .values()
        .forEach(it -> groups.computeIfAbsent(Group.of(it), g -> new ArrayList<>()).add(it));
    groups.forEach(this::rank);
  }

  private void rank(Group group, List<Entry> entries) {
    sizes.put(group, entries.size());
    entries.sort(Comparator.comparing(Entry::points).reversed());
    int rank = 0;
    BigDecimal last = null;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (last == null || entry.points().compareTo(last) != 0) rank = i + 1;
      last = entry.points();
      ranks.put(entry.report(), rank);
    }
  }

  /** The report's place; null where it is not ranked. */
  @Nullable Integer rank(Entry entry) {
    return isStanding(entry) ? ranks.get(entry.report()) : null;
  }

  /** How many are ranked with the report; 0 where it is not ranked. */
  int ranked(Entry entry) {
    return isStanding(entry) ? sizes.getOrDefault(Group.of(entry), 0) : 0;
  }

  /** The report that stands for an agency and year; null where none does. */
  @Nullable Entry standing(String agency, int year) {
    return standing.get(new Whose(agency, year));
  }

  /** Whether there is any report of an agency and year. */
  boolean has(String agency, int year) {
    return all.contains(new Whose(agency, year));
  }

  private boolean isStanding(Entry entry) {
    Whose whose = Whose.of(entry);
    return whose != null && standing.get(whose) == entry;
  }

  private record Whose(String agency, int year) {
    static @Nullable Whose of(Entry entry) {
      Integer year = entry.year();
      return !entry.stands() || year == null ? null : new Whose(entry.agency().key(), year);
    }
  }

  private record Group(@Nullable Integer year, String level, String region) {
    static Group of(Entry entry) {
      return new Group(entry.year(), entry.agency().level(), entry.agency().region());
    }
  }
}
