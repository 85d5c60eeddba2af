package org.gouji.audit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.audit.Corrected.Outcome;
import org.gouji.form.CellText;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.MissingRow;
import org.gouji.report.Report;

/** Sets what people read in cells against the cells as we read them. */
final class Correcting {

  private final CellLookup cells;
  private final Set<String> leftOut = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  private Correcting(Report report) {
    this.cells = new CellLookup(report.cells());
    for (Object fact : report.facts()) {
      if (fact instanceof MissingRow row && row.intact()) leftOut.addAll(row.cells());
    }
  }

  /** Tells what becomes of each correction of a report, in order. */
  static List<Corrected> settle(Report report, List<Correction> corrections) {
    if (corrections.isEmpty()) return List.of();
    Correcting correcting = new Correcting(report);
    return corrections.stream().map(correcting::settle).toList();
  }

  /** The texts that count, by cell id. */
  static Map<String, String> texts(List<Corrected> corrected) {
    Map<String, String> texts = new TreeMap<>();
    for (Corrected one : corrected) {
      if (one.isApplied()) texts.put(one.cells().get(0), one.correction().value());
    }
    return texts;
  }

  private Corrected settle(Correction correction) {
    List<String> ids = cells.find(correction.cell());
    if (ids.isEmpty()) {
      String nearest = cells.nearest(correction.cell());
      return new Corrected(correction, Outcome.UNKNOWN_CELL, List.of(), nearest);
    }
    if (ids.size() > 1) return new Corrected(correction, Outcome.AMBIGUOUS_CELL, ids, "");
    Cell cell = cells.cell(ids.get(0));
    if (cell == null) throw new IllegalStateException(ids.get(0));
    Outcome outcome = outcome(cell, correction);
    boolean read = outcome == Outcome.WELL_READ;
    return new Corrected(correction, outcome, ids, read ? cell.raw() : "");
  }

  private Outcome outcome(Cell cell, Correction correction) {
    if (!named.add(cell.id())) return Outcome.REPEATED;
    if (leftOut.contains(cell.id())) return Outcome.LEFT_OUT;
    if (cell.isDoubtful()) return Outcome.APPLIED;
    return switch (cell.state()) {
      case UNREADABLE, BLANK, TEXT, ABSENT -> Outcome.APPLIED;
      case NUMBER, NA, NONE -> says(cell, correction) ? Outcome.NEEDLESS : Outcome.WELL_READ;
    };
  }

  private static boolean says(Cell cell, Correction correction) {
    CellText text = CellText.of(correction.value());
    BigDecimal read = cell.value();
    BigDecimal value = text.value();
    if (read != null && value != null) return read.compareTo(value) == 0;
    return (cell.state() == CellState.NA && text.sort() == CellText.Sort.NA)
        || (cell.state() == CellState.NONE && text.sort() == CellText.Sort.NONE);
  }
}
