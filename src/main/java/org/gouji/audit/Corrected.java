package org.gouji.audit;

import java.util.List;

/**
 * What became of a correction.
 *
 * @param outcome whether it counts, and why not
 * @param cells the cell's id; empty where the report has none of that name; several where its name
 *     could mean any of them
 * @param seen for {@link Outcome#WELL_READ} the text that was read; for {@link
 *     Outcome#UNKNOWN_CELL} the nearest name, which may be empty; else empty
 */
public record Corrected(Correction correction, Outcome outcome, List<String> cells, String seen) {

  /** How a correction ends. */
  public enum Outcome {
    /** The cell counts as a person read it. */
    APPLIED,
    /** The cell was read, and says the same. */
    NEEDLESS,
    /** The cell was read, and says something else. */
    WELL_READ,
    /** The report, whose table is whole, leaves the cell out. */
    LEFT_OUT,
    UNKNOWN_CELL,
    AMBIGUOUS_CELL,
    /** Another correction names the same cell. */
    REPEATED
  }

  public Corrected {
    cells = List.copyOf(cells);
  }

  public boolean isApplied() {
    return outcome == Outcome.APPLIED;
  }
}
