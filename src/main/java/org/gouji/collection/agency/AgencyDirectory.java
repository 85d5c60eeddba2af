package org.gouji.collection.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which reports are of one agency, by the roster, by their names and, where a name is borne
 * by several agencies, by their folders. Names that could mean two agencies are never merged by
 * guess.
 */
public final class AgencyDirectory {

  private static final Comparator<String> FULLEST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final NameParser parser;
  private final List<Listed> roster;
  private final ListedAgencies listed;
  private final ListedNames listedNames;
  private final Map<String, Integer> cores = new HashMap<>();
  private final Map<Listed, AgencyId> known = new HashMap<>();
  private final Map<Integer, Listed> byLine = new HashMap<>();
  private final Map<Listed, List<AgencyName>> borne = new HashMap<>();
  private final Map<String, AgencyName> names = new HashMap<>();
  private final Map<String, Set<Listed>> byFile = new HashMap<>();

  /**
   * @param roster the agencies known by name; empty where there is no roster
   */
  public AgencyDirectory(NameParser parser, List<Listed> roster) {
    this.parser = parser;
    this.roster = List.copyOf(roster);
    this.listed = new ListedAgencies(parser, roster);
    this.listedNames = new ListedNames(parser, roster);
    for (Listed entry : roster) cores.merge(parser.parse(entry.name()).core(), 1, Integer::sum);
    for (Listed entry : roster) {
      known.put(entry, id(entry));
      byLine.put(entry.line(), entry);
    }
  }

  private AgencyId id(Listed entry) {
    Listed above =
        entry.parent().isEmpty() ? null : listed.find(new Named("", entry.parent(), entry.to()));
    String parent = above == null || above.equals(entry) ? null : key(above);
    return new AgencyId(
        key(entry), entry.name(), entry.level(), entry.region(), parent, entry.line(), true);
  }

  private String key(Listed entry) {
    AgencyName name = parser.parse(entry.name());
    String region = entry.region().isEmpty() ? "" : parser.plain(entry.region()) + "/";
    String parent = entry.parent().isEmpty() ? "" : parser.parse(entry.parent()).core() + "/";
    return cores.getOrDefault(name.core(), 0) < 2 ? name.full() : region + parent + name.full();
  }

  /** The agencies of the roster, in its order. */
  public List<AgencyId> listed() {
    return roster.stream().map(it -> Objects.requireNonNull(known.get(it))).toList();
  }

  /**
   * The agencies of the roster that one which is not on it may have gone over to, as they bore its
   * name.
   *
   * @param organ its name
   * @param year a year in which it reported
   */
  public List<Listed> successors(String organ, int year) {
    return listed.successors(organ, year);
  }

  /**
   * An agency by itself that ended before a listed one took its name for a former one.
   *
   * @param organ its name
   */
  public AgencyId predecessor(String organ) {
    return new AgencyId(parser.parse(organ).full(), organ, "", "", null, 0, true);
  }

  /**
   * A former name of a listed agency, as far as it tells one from others, in a year of which the
   * roster does not say that the agency was there.
   *
   * @return null where the agency is not listed, bears the name now, or was there
   */
  public @Nullable String formerName(AgencyId agency, Named named) {
    Listed entry = byLine.get(agency.line());
    Integer year = named.year();
    if (entry == null || year == null || !entry.isOpen(year)) return null;
    AgencyName name = parser.parse(named.organ());
    boolean bears = listedNames.current(entry).stream().anyMatch(name::mayBe);
    return bears ? null : name.core();
  }

  /**
   * Whether a document may be of an agency of the roster, as far as the names on it tell.
   *
   * @param organ as the document has it; null where it names none, so that only the name of the
   *     file can tell
   * @param report the document's name in outputs
   */
  public boolean mayBe(@Nullable String organ, String report, Listed entry) {
    if (organ != null && !organ.isEmpty()) {
      AgencyName name = names.computeIfAbsent(organ, parser::parse);
      return borne(entry).stream().anyMatch(name::mayBe);
    }
    Set<Listed> named = byFile.computeIfAbsent(report, this::namedBy);
    return named.isEmpty() || named.contains(entry);
  }

  /** The agencies that the name of a file names. */
  private Set<Listed> namedBy(String report) {
    String file = parser.plain(report.substring(report.lastIndexOf('/') + 1));
    return roster.stream()
        .filter(it -> borne(it).stream().anyMatch(name -> file.contains(name.core())))
        .collect(Collectors.toSet());
  }

  private List<AgencyName> borne(Listed entry) {
    return borne.computeIfAbsent(entry, listedNames::of);
  }

  /**
   * Tells whose reports these are.
   *
   * @return by the report's name in outputs
   */
  public Map<String, AgencyId> resolve(Collection<Named> reports) {
    Map<String, AgencyId> resolved = new HashMap<>();
    Map<String, List<Named>> byCore = new TreeMap<>();
    for (Named named : reports) {
      Listed entry = listed.find(named);
      AgencyId id = entry == null ? null : known.get(entry);
      if (id != null) {
        resolved.put(named.report(), id);
        continue;
      }
      AgencyName name = parser.parse(named.organ());
      String core = name.relative() ? named.context() + name.core() : name.core();
      byCore.computeIfAbsent(core, it -> new ArrayList<>()).add(named);
    }
    byCore.forEach((core, group) -> resolveAlike(core, group, resolved));
    return resolved;
  }

  /** Tells apart reports whose names have the same core. */
  private void resolveAlike(String core, List<Named> group, Map<String, AgencyId> resolved) {
    Map<String, AgencyName> names = new TreeMap<>();
    for (Named named : group) {
      AgencyName name = parser.parse(named.organ());
      names.put(String.join("", name.within()), name);
    }
    List<AgencyName> fullest =
        names.values().stream()
            .filter(it -> names.values().stream().noneMatch(other -> isPartOf(it, other)))
            .toList();
    Map<AgencyName, List<Named>> members = new HashMap<>();
    for (Named named : group) {
      AgencyName one = agency(named, fullest);
      if (one == null) {
        AgencyName open = parser.parse(named.organ());
        String key = open.full() + "?" + named.context();
        resolved.put(named.report(), new AgencyId(key, named.organ(), "", "", null, 0, false));
      } else {
        members.computeIfAbsent(one, it -> new ArrayList<>()).add(named);
      }
    }
    members.forEach(
        (name, reports) -> {
          String longest = reports.stream().map(Named::organ).min(FULLEST).orElse(name.full());
          boolean certain = !name.relative() && !(isLowest(name) && name.within().isEmpty());
          String key = name.relative() ? core : name.full();
          AgencyId id = new AgencyId(key, longest, "", "", null, 0, certain);
          reports.forEach(it -> resolved.put(it.report(), id));
        });
  }

  private @Nullable AgencyName agency(Named named, List<AgencyName> fullest) {
    AgencyName name = parser.parse(named.organ());
    List<AgencyName> fit = fullest.stream().filter(it -> name.isWithin(it.within())).toList();
    if (fit.size() == 1) return fit.get(0);
    String folders = named.context();
    List<AgencyName> here =
        fit.stream()
            .filter(
                it ->
                    it.within().stream()
                        .filter(region -> !name.within().contains(region))
                        .anyMatch(folders::contains))
            .toList();
    return here.size() == 1 ? here.get(0) : null;
  }

  private static boolean isPartOf(AgencyName name, AgencyName other) {
    return name.within().size() < other.within().size() && name.isWithin(other.within());
  }

  private static boolean isLowest(AgencyName name) {
    return name.core().matches(".*(?:乡|镇|苏木|街道)(?:政府|办事处)");
  }
}
