package org.gouji.collection.cross;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.collection.agency.AgencyId;
import org.gouji.collection.fact.Awaited;
import org.gouji.collection.roster.Roster;
import org.gouji.collection.roster.RosterEntry;
import org.gouji.report.Level;
import org.jspecify.annotations.Nullable;

/** Finds whose reports are missing, by the roster. */
final class RollCall {

  private final CollectionSettings settings;
  private final Roster roster;
  private final List<AgencyId> listed;
  private final Groups groups;
  private final Dates dates;

  RollCall(
      CollectionSettings settings,
      Roster roster,
      List<AgencyId> listed,
      Groups groups,
      Dates dates) {
    this.settings = settings;
    this.roster = roster;
    this.listed = listed;
    this.groups = groups;
    this.dates = dates;
  }

  /**
   * The reports that are not there, of the newest year of the run and of those that most of the
   * roster has reports of.
   *
   * @param asOf the day that deadlines are held against; null where all have passed
   */
  List<Awaited> missing(@Nullable LocalDate asOf) {
    List<Awaited> missing = new ArrayList<>();
    for (int year : years()) {
      for (int i = 0; i < listed.size(); i++) {
        RosterEntry entry = roster.entries().get(i);
        if (!entry.agency().existsIn(year) || isThere(listed.get(i), year)) continue;
        LocalDate deadline = dates.deadline(year, entry, lastLevel(listed.get(i)), true);
        if (deadline == null) continue;
        missing.add(
            new Awaited(
                entry.agency().name(),
                year,
                deadline,
                asOf == null || asOf.isAfter(deadline),
                roster.file(),
                entry.quote()));
      }
    }
    return missing;
  }

  private SortedSet<Integer> years() {
    SortedSet<Integer> current = new TreeSet<>();
    for (Group group : groups.all()) {
      if (group.isCurrent() && group.agency().isListed()) current.add(group.year());
    }
    SortedSet<Integer> years = new TreeSet<>();
    for (int year : current) {
      long expected = roster.entries().stream().filter(it -> it.agency().existsIn(year)).count();
      long there = listed.stream().filter(it -> isThere(it, year)).count();
      if (year == current.last() || there >= settings.coverage() * expected) years.add(year);
    }
    return years;
  }

  private boolean isThere(AgencyId agency, int year) {
    NavigableMap<Integer, Group> years = groups.byAgency().get(agency.key());
    return years != null && years.containsKey(year);
  }

  /** The kind of agency that its newest report shows. */
  private Level lastLevel(AgencyId agency) {
    NavigableMap<Integer, Group> years = groups.byAgency().get(agency.key());
    return years == null ? Level.UNKNOWN : years.lastEntry().getValue().main().level();
  }
}
