package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** Cuts the tables of a paper into several, as editors do that lay out narrow pages. */
final class Splitting {

  private Splitting() {}

  static List<FormGrid> split(FormGrid grid) {
    return switch (grid.name()) {
      case "proactive" -> byArticle(grid);
      case "applications" -> flowsFirst(grid);
      case "review" -> twoCourts(grid);
      default -> List.of(grid);
    };
  }

  private static List<FormGrid> byArticle(FormGrid grid) {
    List<FormGrid> pieces = new ArrayList<>();
    List<List<GridCell>> rows = new ArrayList<>();
    for (List<GridCell> row : grid.rows()) {
      boolean start = row.size() == 1 && row.get(0).columnSpan() == 4;
      if (start && !rows.isEmpty()) {
        pieces.add(new FormGrid(grid.name(), 4, rows));
        rows = new ArrayList<>();
      }
      rows.add(row);
    }
    pieces.add(new FormGrid(grid.name(), 4, rows));
    return pieces;
  }

  private static List<FormGrid> flowsFirst(FormGrid grid) {
    List<List<GridCell>> head = grid.rows().subList(0, 3);
    List<List<GridCell>> second = new ArrayList<>(head);
    second.addAll(grid.rows().subList(5, grid.rows().size()));
    return List.of(
        new FormGrid(grid.name(), grid.columns(), grid.rows().subList(0, 5)),
        new FormGrid(grid.name(), grid.columns(), second));
  }

  private static List<FormGrid> twoCourts(FormGrid grid) {
    List<List<GridCell>> rows = grid.rows();
    List<GridCell> labels =
        rows.get(1).subList(0, 5).stream().map(cell -> cell.withRowSpan(1)).toList();
    List<GridCell> data = rows.get(3);
    return List.of(
        new FormGrid(
            grid.name(), 5, List.of(rows.get(0).subList(0, 1), labels, data.subList(0, 5))),
        new FormGrid(
            grid.name(),
            10,
            List.of(
                rows.get(0).subList(1, 2),
                rows.get(1).subList(5, 7),
                rows.get(2),
                data.subList(5, 15))));
  }
}
