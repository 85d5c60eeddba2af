package org.gouji.collection.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The agencies of a roster, found by any of their names. */
final class ListedAgencies {

  private final NameParser parser;
  private final Map<String, List<Entry>> byCore = new HashMap<>();
  private final Map<String, List<Entry>> byOffice = new HashMap<>();

  /** A roster's agency with the regions that it is known to lie in. */
  private record Entry(Listed listed, AgencyName name, List<String> within) {}

  ListedAgencies(NameParser parser, List<Listed> roster) {
    this.parser = parser;
    ListedNames names = new ListedNames(parser, roster);
    for (Listed listed : roster) names.of(listed).forEach(name -> add(listed, name));
  }

  private void add(Listed listed, AgencyName name) {
    Set<String> within = new LinkedHashSet<>(regions(listed.region()));
    within.addAll(regions(listed.parent()));
    within.addAll(name.within());
    Entry entry = new Entry(listed, name, List.copyOf(within));
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
   * The only agency of the roster that a report can be of.
   *
   * @return null where none fits, or several do that nothing tells apart
   */
  @Nullable Listed find(Named named) {
    AgencyName name = parser.parse(named.organ());
    Set<Listed> fit = new TreeSet<>(Comparator.comparing(Listed::line));
    Map<Listed, List<String>> within = new LinkedHashMap<>();
    for (Entry entry : candidates(name)) {
      boolean compatible = name.isWithin(entry.within()) || entry.name().isWithin(name.within());
      if (!compatible || !entry.listed().existsIn(named.year())) continue;
      fit.add(entry.listed());
      within.merge(entry.listed(), entry.within(), (a, b) -> a.size() >= b.size() ? a : b);
    }
    if (fit.size() > 1) fit.removeIf(it -> !liesIn(named, within.getOrDefault(it, List.of())));
    return fit.size() == 1 ? fit.iterator().next() : null;
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
