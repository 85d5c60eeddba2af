package org.gouji.collection.cross;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.collection.agency.AgencyDirectory;
import org.gouji.collection.agency.AgencyId;
import org.gouji.collection.agency.Listed;
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
  private final Reforms reforms;
  private final Dates dates;
  private final AgencyDirectory directory;
  private final List<Unclear> unclear;

  /**
   * @param unclear documents of which it is not sure whose they are, or of what year
   */
  RollCall(
      CollectionSettings settings,
      Roster roster,
      AgencyDirectory directory,
      Groups groups,
      Reforms reforms,
      Dates dates,
      List<Unclear> unclear) {
    this.settings = settings;
    this.roster = roster;
    this.listed = directory.listed();
    this.directory = directory;
    this.unclear = unclear;
    this.groups = groups;
    this.reforms = reforms;
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
        LocalDate deadline = deadline(year, entry, listed.get(i));
        if (deadline == null) continue;
        missing.add(
            new Awaited(
                name(entry.agency()),
                year,
                deadline,
                asOf == null || asOf.isAfter(deadline),
                doubtful(entry.agency(), year),
                entry.agency().line(),
                entry.quote()));
      }
    }
    return missing;
  }

  /** An agency's name; of one that shares it with others, with its region. */
  private String name(Listed entry) {
    boolean alone =
        roster.entries().stream()
            .noneMatch(
                it ->
                    it.agency().line() != entry.line() && it.agency().name().equals(entry.name()));
    return alone || entry.region().isEmpty() ? entry.name() : entry.region() + entry.name();
  }

  /** How many documents may be the report of an agency, though nothing says so for sure. */
  private int doubtful(Listed entry, int year) {
    long count =
        unclear.stream()
            .filter(it -> it.mayBeOf(year) && directory.mayBe(it.organ(), it.report(), entry))
            .count();
    return (int) count;
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
    return (years != null && years.containsKey(year)) || reforms.isCovered(agency, year);
  }

  private @Nullable LocalDate deadline(int year, RosterEntry entry, AgencyId agency) {
    NavigableMap<Integer, Group> years = groups.byAgency().get(agency.key());
    Snapshot newest = years == null ? null : years.lastEntry().getValue().main();
    return newest == null
        ? dates.deadline(year, entry, Level.UNKNOWN, false)
        : dates.deadline(year, entry, newest.level(), newest.levelCertain());
  }
}
