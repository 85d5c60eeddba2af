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
import java.util.TreeMap;
import org.gouji.collection.score.Scorer.Entry;
import org.gouji.collection.score.Standings.Group;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the reports of one year among agencies of one level and region. An agency stands there once
 * a year: with several reports, by the one with the fewest points.
 */
final class Ranking {

  /** The worst report of each agency and year, which is the one that stands in the ranking. */
  private final Map<Integer, Map<String, Entry>> standing = new TreeMap<>();

  private final Map<Integer, Set<String>> agencies = new TreeMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<Group, Integer> sizes = new TreeMap<>(Group.ORDER);

  Ranking(Collection<Entry> entries) {
    Comparator<Entry> worstFirst = Comparator.comparing(Entry::points).thenComparing(Entry::report);
    for (Entry entry : entries) {
      Integer year = entry.year();
      if (year == null || !entry.stands()) continue;
      String agency = entry.agency().key();
      agencies.computeIfAbsent(year, it -> new HashSet<>()).add(agency);
      if (entry.open()) continue;
      standing
          .computeIfAbsent(year, it -> new HashMap<>())
          .merge(agency, entry, (a, b) -> worstFirst.compare(a, b) <= 0 ? a : b);
    }
    Map<Group, List<Entry>> groups = new TreeMap<>(Group.ORDER);
    for (Map<String, Entry> year : standing.values()) {
      for (Entry entry : year.values()) {
        groups.computeIfAbsent(group(entry), it -> new ArrayList<>()).add(entry);
      }
    }
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
    return isStanding(entry) ? sizes.getOrDefault(group(entry), 0) : 0;
  }

  /** The report that stands for an agency and year; null where none does. */
  @Nullable Entry standing(String agency, int year) {
    return standing.getOrDefault(year, Map.of()).get(agency);
  }

  /** Whether there is any report of an agency and year. */
  boolean has(String agency, int year) {
    return agencies.getOrDefault(year, Set.of()).contains(agency);
  }

  private boolean isStanding(Entry entry) {
    Integer year = entry.year();
    return year != null && entry.stands() && standing(entry.agency().key(), year) == entry;
  }

  private static Group group(Entry entry) {
    return new Group(entry.year(), entry.agency().level(), entry.agency().region());
  }
}
