package org.gouji.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.finding.Finding;
import org.gouji.report.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A cell that counts as a person read it.
 *
 * @param value null where the person read a sign or 无
 */
record PersonsReading(Cell cell, @Nullable BigDecimal value, Correction correction) {

  /** Those of a report, in the order of its cells. */
  static List<PersonsReading> of(AuditResult result) {
    Map<String, Correction> corrections = result.content().corrections();
    if (corrections.isEmpty()) return List.of();
    List<PersonsReading> readings = new ArrayList<>();
    for (Cell cell : result.cells()) {
      Correction correction = corrections.get(cell.id());
      if (correction != null) readings.add(new PersonsReading(cell, cell.value(), correction));
    }
    return readings;
  }

  /** Those that a finding rests on. */
  static List<PersonsReading> behind(Finding finding, List<PersonsReading> all) {
    return all.stream().filter(it -> finding.cells().contains(it.cell().id())).toList();
  }

  /** What the person read. */
  String text() {
    return Numbers.text(value, correction.value());
  }
}
