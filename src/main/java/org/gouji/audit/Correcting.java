package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.audit.Corrected.Outcome;
import org.gouji.form.CellText;
import org.gouji.form.Labels;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.MissingRow;
import org.gouji.report.Report;
import org.gouji.report.Table;
import org.gouji.rule.sentence.CellNames;
import org.gouji.sheet.Nearest;

/** Sets what people read in cells against the cells as we read them. */
final class Correcting {

  private static final String LEVELS = "[·•・>＞→|｜/／]";

  private final Report report;
  private final Map<String, Cell> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> byName = new LinkedHashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Set<String> named = new HashSet<>();

  private Correcting(Report report) {
    this.report = report;
    Map<String, String> tables = new TreeMap<>();
    for (Object fact : report.facts()) {
      if (fact instanceof Table table) tables.put(table.id(), table.name());
      if (fact instanceof MissingRow row && row.intact()) leftOut.addAll(row.cells());
    }
    for (Cell cell : report.cells()) {
      byId.put(cell.id(), cell);
      String name = key(cell.name());
      name(name, cell.id());
      name(key(tables.getOrDefault(cell.table(), cell.table())) + name, cell.id());
    }
  }

  private void name(String key, String id) {
    byName.computeIfAbsent(key, it -> new ArrayList<>()).add(id);
  }

  /** Tells what becomes of each correction of a report, in order. */
  static List<Corrected> settle(Report report, List<Correction> corrections) {
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
    List<String> ids =
        byId.containsKey(correction.cell())
            ? List.of(correction.cell())
            : byName.getOrDefault(key(correction.cell()), List.of());
    if (ids.isEmpty()) {
      List<String> names = new ArrayList<>(byId.keySet());
      report.cells().forEach(cell -> names.add(cell.name()));
      String nearest = Nearest.of(correction.cell(), names);
      return new Corrected(correction, Outcome.UNKNOWN_CELL, List.of(), nearest);
    }
    if (ids.size() > 1) return new Corrected(correction, Outcome.AMBIGUOUS_CELL, ids, "");
    Cell cell = byId.get(ids.get(0));
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

  /** A name without numbers and signs, however its levels are parted. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String level : name.split(LEVELS, -1)) {
      key.append(CellNames.key(Labels.withoutNumber(level.strip())));
    }
    return key.toString();
  }
}
