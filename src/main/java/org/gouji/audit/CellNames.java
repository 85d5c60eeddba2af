package org.gouji.audit;

import java.util.Map;
import org.gouji.report.Cell;

/** What messages call a cell. */
final class CellNames {

  private CellNames() {}

  /** Its name without the form's remarks in brackets; its id where it has no name. */
  static String of(String id, Map<String, Cell> cells) {
    Cell cell = cells.get(id);
    if (cell == null || cell.name().isEmpty()) return id;
    String plain = cell.name().replaceAll("（[^（）]*）", "");
    return plain.isEmpty() || plain.startsWith("·") ? cell.name() : plain;
  }
}
