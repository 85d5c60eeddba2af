package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.collection.agency.AgencyDirectory;
import org.gouji.collection.agency.AgencyId;
import org.gouji.collection.agency.Listed;

/**
 * Agencies that were split or merged, by the former names that the roster gives: whose reports went
 * before whose.
 */
final class Reforms {

  private final Groups groups;
  private final Set<Group> known = new HashSet<>();
  private final Map<Integer, Map<Integer, List<Group>>> ended = new HashMap<>();

  Reforms(Groups groups, AgencyDirectory directory) {
    this.groups = groups;
    if (directory.listed().isEmpty()) return;
    for (Group group : groups.all()) {
      if (group.agency().isListed() || !group.agency().certain()) continue;
      List<Listed> heirs = directory.successors(group.agency().name(), group.year());
      if (!heirs.isEmpty()) known.add(group);
      for (Listed heir : heirs) {
        ended
            .computeIfAbsent(heir.line(), line -> new HashMap<>())
            .computeIfAbsent(group.year(), year -> new ArrayList<>())
            .add(group);
      }
    }
  }

  /** Whether the roster knows the agency of a report, if only by what became of it. */
  boolean isKnown(Group group) {
    return group.agency().isListed() || known.contains(group);
  }

  /** Whether an agency's report of a year may be that of one that went over to it. */
  boolean isCovered(AgencyId agency, int year) {
    return !ended(agency, year).isEmpty();
  }

  /** The reports of the year before of agencies that ended in favour of a report's agency. */
  List<Group> before(Group now) {
    return ended(now.agency(), now.year() - 1).stream()
        .filter(it -> !it.agency().key().equals(now.agency().key()))
        .filter(it -> groups.of(it.agency(), now.year()) == null)
        .toList();
  }

  private List<Group> ended(AgencyId agency, int year) {
    return ended.getOrDefault(agency.line(), Map.of()).getOrDefault(year, List.of());
  }
}
