package org.gouji.collection.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.collection.agency.Listed;

/**
 * Who must report.
 *
 * @param file its name in outputs; empty where there is none
 * @param entries in its order
 */
public record Roster(String file, List<RosterEntry> entries) {

  /** Where none was given: nobody is known to be missing. */
  public static final Roster NONE = new Roster("", List.of());

  public Roster {
    entries = List.copyOf(entries);
  }

  public boolean isGiven() {
    return !file.isEmpty();
  }

  public List<Listed> agencies() {
    return entries.stream().map(RosterEntry::agency).toList();
  }

  /** The entries by their line. */
  public Map<Integer, RosterEntry> byLine() {
    return entries.stream()
        .collect(Collectors.toMap(entry -> entry.agency().line(), entry -> entry));
  }
}
