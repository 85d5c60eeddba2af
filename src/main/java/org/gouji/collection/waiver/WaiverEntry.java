package org.gouji.collection.waiver;

import java.util.List;
import org.gouji.finding.Waiver;

/**
 * A waiver as it was written.
 *
 * @param file name of the file in outputs
 * @param line where it stands, from 1
 * @param rule id of the rule
 * @param agency a name of the agency; of a report without one, the report's name
 * @param year report year
 * @param cells ids or names of the cells; empty for all
 */
public record WaiverEntry(
    String file,
    int line,
    String rule,
    String agency,
    int year,
    List<String> cells,
    Waiver waiver) {

  public WaiverEntry {
    cells = List.copyOf(cells);
  }
}
