package org.gouji.repair;

import java.util.List;

/**
 * A repair with how it may have come about.
 *
 * @param slips the likeliest slip behind each change, in the order of the changes
 * @param cost how unlikely, in hundredths of a natural logarithm; says nothing by itself
 */
public record Ranked(Repair repair, List<Slip> slips, int cost) {
  public Ranked {
    slips = List.copyOf(slips);
  }
}
