package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gouji.collection.agency.AgencyDirectory;
import org.gouji.collection.agency.AgencyId;
import org.jspecify.annotations.Nullable;

/** All reports by agency and year. */
final class Groups {

  private final AgencyDirectory directory;
  private final Map<String, AgencyId> agencies;
  private final Map<String, NavigableMap<Integer, Group>> byAgency = new TreeMap<>();

  Groups(Collection<Snapshot> snapshots, AgencyDirectory directory) {
    this.directory = directory;
    this.agencies = directory.resolve(snapshots.stream().map(Snapshot::named).toList());
    Map<String, List<Snapshot>> files = new TreeMap<>();
    for (Snapshot snapshot : snapshots) {
      AgencyId agency = agencies.get(snapshot.report());
      if (agency == null) continue;
      if (agency.certain() || snapshot.current()) {
        files.computeIfAbsent(agency.key(), key -> new ArrayList<>()).add(snapshot);
      }
    }
    files.forEach(this::addAll);
  }

  /**
   * Adds the reports of an agency. Where those of several that were merged into it stand beside
   * each other, each of these is an agency of its own until then.
   */
  private void addAll(String key, List<Snapshot> files) {
    Map<String, List<Snapshot>> former = former(files);
    Map<String, List<Snapshot>> kept = new TreeMap<>();
    for (Snapshot file : files) kept.computeIfAbsent(key, it -> new ArrayList<>()).add(file);
    if (!former.isEmpty() && years(files).values().stream().anyMatch(it -> isOfSeveral(it))) {
      for (List<Snapshot> its : former.values()) {
        AgencyId agency = directory.predecessor(its.get(0).organ());
        its.forEach(it -> agencies.put(it.report(), agency));
        kept.computeIfAbsent(agency.key(), it -> new ArrayList<>()).addAll(its);
        kept.getOrDefault(key, List.of()).removeAll(its);
      }
    }
    kept.values().removeIf(List::isEmpty);
    kept.forEach(this::add);
  }

  /** The files under former names of their agency, by name. */
  private Map<String, List<Snapshot>> former(List<Snapshot> files) {
    Map<String, List<Snapshot>> former = new TreeMap<>();
    for (Snapshot file : files) {
      String name = formerName(file);
      if (name != null) former.computeIfAbsent(name, it -> new ArrayList<>()).add(file);
    }
    return former;
  }

  private @Nullable String formerName(Snapshot file) {
    AgencyId agency = agencies.get(file.report());
    return agency == null ? null : directory.formerName(agency, file.named());
  }

  /** Whether different reports of one year are under different names. */
  private boolean isOfSeveral(Group group) {
    return group.isDisputed()
        && group.reports().stream().map(it -> String.valueOf(formerName(it))).distinct().count()
            > 1;
  }

  private NavigableMap<Integer, Group> years(List<Snapshot> files) {
    NavigableMap<Integer, List<Snapshot>> byYear = new TreeMap<>();
    for (Snapshot file : files) {
      byYear.computeIfAbsent(file.year(), year -> new ArrayList<>()).add(file);
    }
    NavigableMap<Integer, Group> years = new TreeMap<>();
    byYear.forEach(
        (year, its) -> {
          AgencyId agency = agencies.get(its.get(0).report());
          if (agency != null) years.put(year, Group.of(agency, year, its));
        });
    return years;
  }

  /**
   * Reports under a name that two agencies may bear, and do as far as can be seen, tell nothing.
   */
  private void add(String key, List<Snapshot> files) {
    NavigableMap<Integer, Group> years = years(files);
    if (years.values().stream().noneMatch(it -> !it.agency().certain())) {
      byAgency.put(key, years);
      return;
    }
    long folders = files.stream().map(it -> it.named().context()).distinct().count();
    if (folders > 1 || years.values().stream().anyMatch(Group::isDisputed)) {
      files.forEach(it -> agencies.remove(it.report()));
    } else {
      byAgency.put(key, years);
    }
  }

  /** By name of the report, whose it is. */
  Map<String, AgencyId> agencies() {
    return agencies;
  }

  /** By key of the agency, its years. */
  Map<String, NavigableMap<Integer, Group>> byAgency() {
    return byAgency;
  }

  /** An agency's reports for a year; null where there are none. */
  @Nullable Group of(AgencyId agency, int year) {
    NavigableMap<Integer, Group> years = byAgency.get(agency.key());
    return years == null ? null : years.get(year);
  }

  /** All groups, by agency and year. */
  List<Group> all() {
    return byAgency.values().stream().flatMap(years -> years.values().stream()).toList();
  }
}
