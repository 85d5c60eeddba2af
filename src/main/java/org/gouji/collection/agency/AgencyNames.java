package org.gouji.collection.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which agencies of a run a name may mean. */
public final class AgencyNames {

  private final NameParser parser;
  private final Map<String, String> names;
  private final List<Known> known = new ArrayList<>();
  private final List<AgencyName> listed = new ArrayList<>();
  private final Map<String, Set<String>> asked = new HashMap<>();

  /** A name that an agency bears or bore. */
  private record Known(String key, String plain, AgencyName name) {}

  /**
   * @param names name by key of the agency
   * @param roster tells other names of agencies
   */
  public AgencyNames(NameParser parser, Map<String, String> names, List<Listed> roster) {
    this.parser = parser;
    this.names = new LinkedHashMap<>(names);
    Map<String, List<String>> keys = new HashMap<>();
    names.forEach(
        (key, name) -> {
          keys.computeIfAbsent(name, it -> new ArrayList<>()).add(key);
          add(key, name);
        });
    for (Listed entry : roster) {
      listed.add(parser.parse(entry.name()));
      entry.formerNames().forEach(other -> listed.add(parser.parse(other)));
      for (String key : keys.getOrDefault(entry.name(), List.of())) {
        entry.formerNames().forEach(other -> add(key, other));
      }
    }
  }

  /** Whether there is a roster, on which the name can mean no agency. */
  public boolean isOffRoster(String name) {
    AgencyName parsed = parser.parse(name);
    return !listed.isEmpty() && listed.stream().noneMatch(it -> isSame(it, parsed));
  }

  private void add(String key, String name) {
    known.add(new Known(key, parser.plain(name), parser.parse(name)));
  }

  /** Keys of the agencies that a name may mean; those that bear just this name, if any do. */
  public Set<String> keys(String name) {
    return asked.computeIfAbsent(name, this::find);
  }

  private Set<String> find(String name) {
    String plain = parser.plain(name);
    AgencyName parsed = parser.parse(name);
    Set<String> exact = new LinkedHashSet<>();
    Set<String> alike = new LinkedHashSet<>();
    for (Known each : known) {
      if (each.plain.equals(plain)) exact.add(each.key);
      if (isSame(each.name, parsed)) alike.add(each.key);
    }
    return exact.isEmpty() ? alike : exact;
  }

  /** Full names of agencies. */
  public List<String> names(Set<String> keys) {
    List<String> full = new ArrayList<>();
    for (String key : keys) full.add(names.getOrDefault(key, key));
    return full;
  }

  /** Whether two names may mean one agency. */
  public boolean isSame(String one, String other) {
    return isSame(parser.parse(one), parser.parse(other));
  }

  private static boolean isSame(AgencyName one, AgencyName other) {
    if (one.core().equals(other.core())) {
      return one.isWithin(other.within()) || other.isWithin(one.within());
    }
    boolean relative = one.relative() || other.relative();
    return relative && NameParser.office(one.core()).equals(NameParser.office(other.core()));
  }
}
