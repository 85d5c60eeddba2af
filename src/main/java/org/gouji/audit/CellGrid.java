package org.gouji.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.repair.Neighbourhood;
import org.gouji.report.Cell;

/** How the cells of a report stand beside each other, in the order of its forms. */
final class CellGrid implements Neighbourhood {

  /** The table whose rows stand side by side on one line. */
  private static final String STRIP = "review";

  private final Map<String, List<List<Cell>>> rows = new LinkedHashMap<>();
  private final Map<String, List<List<Cell>>> columns = new LinkedHashMap<>();
  private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

  CellGrid(Collection<Cell> cells) {
    Map<String, Map<String, List<Cell>>> byRow = new LinkedHashMap<>();
    Map<String, Map<String, List<Cell>>> byColumn = new LinkedHashMap<>();
    for (Cell cell : cells) {
      String row = cell.table().equals(STRIP) ? "" : cell.row();
      put(byRow, cell, row);
      if (!cell.table().equals(STRIP)) put(byColumn, cell, cell.column());
    }
    byRow.forEach((table, lines) -> rows.put(table, List.copyOf(lines.values())));
    byColumn.forEach((table, lines) -> columns.put(table, List.copyOf(lines.values())));
    rows.values().forEach(lines -> lines.forEach(this::link));
    columns.values().forEach(lines -> lines.forEach(this::link));
  }

  private static void put(Map<String, Map<String, List<Cell>>> lines, Cell cell, String line) {
    lines
        .computeIfAbsent(cell.table(), table -> new LinkedHashMap<>())
        .computeIfAbsent(line, name -> new ArrayList<>())
        .add(cell);
  }

  private void link(List<Cell> line) {
    for (int i = 0; i + 1 < line.size(); i++) {
      neighbours
          .computeIfAbsent(line.get(i).id(), id -> new ArrayList<>())
          .add(line.get(i + 1).id());
      neighbours
          .computeIfAbsent(line.get(i + 1).id(), id -> new ArrayList<>())
          .add(line.get(i).id());
    }
  }

  @Override
  public List<String> of(String cell) {
    return neighbours.getOrDefault(cell, List.of());
  }

  /** The rows and columns of a table, each of at least two cells. */
  List<List<Cell>> lines(String table) {
    List<List<Cell>> lines = new ArrayList<>(rows.getOrDefault(table, List.of()));
    lines.addAll(columns.getOrDefault(table, List.of()));
    lines.removeIf(line -> line.size() < 2);
    return lines;
  }
}
