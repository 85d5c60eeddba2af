package org.gouji.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every choice of one repair from each cause. */
final class Combinations {
  private Combinations() {}

  static List<Repair> of(List<Cause> causes) {
    List<Repair> combined = List.of(new Repair(List.of()));
    for (Cause cause : causes) {
      List<Repair> longer = new ArrayList<>();
      for (Repair start : combined) {
        for (Repair repair : cause.repairs()) {
          List<Change> changes = new ArrayList<>(start.changes());
          changes.addAll(repair.changes());
          changes.sort(Comparator.comparing(Change::cell));
          longer.add(new Repair(changes));
        }
      }
      combined = longer;
    }
    return combined;
  }
}
