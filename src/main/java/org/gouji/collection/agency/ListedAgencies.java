package org.gouji.collection.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agencies of a roster, found by any of their names. */
final class ListedAgencies {

  private final NameParser parser;
  private final Map<String, List<Entry>> byCore = new HashMap<>();
  private final Map<String, List<Entry>> byOffice = new HashMap<>();

  /** A roster's agency with the regions that it is known to lie in. */
  private record Entry(Listed listed, AgencyName name, List<String> within, boolean former) {

    boolean fits(AgencyName other) {
      return other.isWithin(within) || name.isWithin(other.within());
    }
  }

  ListedAgencies(NameParser parser, List<Listed> roster) {
    this.parser = parser;
    ListedNames names = new ListedNames(parser, roster);
    for (Listed listed : roster) {
      names.current(listed).forEach(name -> add(listed, name, false));
      names.former(listed).forEach(name -> add(listed, name, true));
    }
  }

  private void add(Listed listed, AgencyName name, boolean former) {
    Set<String> within = new LinkedHashSet<>(regions(listed.region()));
    within.addAll(regions(listed.parent()));
    within.addAll(name.within());
    Entry entry = new Entry(listed, name, List.copyOf(within), former);
    byOffice
        .computeIfAbsent(NameParser.office(name.core()), office -> new ArrayList<>())
        .add(entry);
    byCore.computeIfAbsent(name.core(), core -> new ArrayList<>()).add(entry);
  }

  private List<String> regions(String name) {
    if (name.isEmpty()) return List.of();
    AgencyName parsed = parser.parse(name);
    List<String> regions = new ArrayList<>(parsed.within());
    if (parsed.core().endsWith("政府")) {
      regions.add(parsed.core().substring(0, parsed.core().length() - 2));
    }
    return regions;
  }

  /**
   * The only agency of the roster that a report can be of: one that bears the name in its year,
   * else the only one that bore it before, also in years from which on it need not report yet.
   *
   * @return null where none fits, or several do that nothing tells apart
   */
  @Nullable Listed find(Named named) {
    AgencyName name = parser.parse(named.organ());
    List<Entry> fit = candidates(name).stream().filter(it -> it.fits(name)).toList();
    List<Entry> bearing =
        fit.stream().filter(it -> !it.former() && it.listed().existsIn(named.year())).toList();
    if (!bearing.isEmpty()) return only(named, bearing, true);
    return only(
        named,
        fit.stream().filter(it -> it.former() && !it.listed().isOver(named.year())).toList(),
        false);
  }

  /**
   * The only one of those that fit.
   *
   * @param told whether one must lie in the folder where there are several; else the others must
   *     lie elsewhere
   */
  private static @Nullable Listed only(Named named, List<Entry> entries, boolean told) {
    Map<Listed, List<String>> within = new LinkedHashMap<>();
    for (Entry entry : entries) {
      within.merge(entry.listed(), entry.within(), (a, b) -> a.size() >= b.size() ? a : b);
    }
    if (within.size() > 1) {
      within.values().removeIf(regions -> !liesIn(named, regions) && (told || !regions.isEmpty()));
    }
    return within.size() == 1 ? within.keySet().iterator().next() : null;
  }

  /**
   * The agencies that an agency which ended may have gone over to.
   *
   * @param organ its name
   * @param year a year in which it reported
   * @return those that bore the name, and that which bears it, and need not have reported yet, in
   *     the order of the roster; empty where there is none, or the name has no place in it
   */
  List<Listed> successors(String organ, int year) {
    AgencyName name = parser.parse(organ);
    if (name.relative()) return List.of();
    return candidates(name).stream()
        .filter(it -> it.fits(name) && !it.listed().isOver(year))
        .filter(it -> it.former() ? it.listed().isOpen(year) : !it.listed().existsIn(year))
        .map(Entry::listed)
        .distinct()
        .sorted(Comparator.comparing(Listed::line))
        .toList();
  }

  private List<Entry> candidates(AgencyName name) {
    return name.relative()
        ? byOffice.getOrDefault(NameParser.office(name.core()), List.of())
        : byCore.getOrDefault(name.core(), List.of());
  }

  private static boolean liesIn(Named named, List<String> regions) {
    String folders = named.context();
    return !regions.isEmpty()
        && regions.stream().anyMatch(region -> folders.contains(stem(region)));
  }

  private static String stem(String region) {
    return region.length() > 2 ? region.substring(0, region.length() - 1) : region;
  }
}
