package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** Rows and columns that an office adds to the official tables. */
final class LocalExtras {

  private LocalExtras() {}

  static FormGrid add(FormGrid grid, Dice dice) {
    return switch (grid.name()) {
      case "proactive" -> row(grid, "行政处罚", grid.columns(), dice, "行政检查");
      case "statistics" -> row(grid, "其他方式公开政府信息数", 0, dice, "6.政务客户端下载数", "次");
      case "applications" -> remarks(grid);
      default -> grid;
    };
  }

  /** A row below the one with the label; as many figures as fill the columns, or one. */
  private static FormGrid row(
      FormGrid grid, String below, int columns, Dice dice, String... labels) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (List<GridCell> row : grid.rows()) {
      rows.add(row);
      if (!row.get(0).text().endsWith(below)) continue;
      List<GridCell> extra = new ArrayList<>();
      for (String label : labels) extra.add(Forms.label(label, 1, 1));
      if (columns == 0) {
        extra.add(Forms.label(Integer.toString(dice.range(1, 900)), 1, 1));
      } else {
        for (GridCell cell : row.subList(1, row.size())) {
          extra.add(Forms.label(Integer.toString(dice.range(1, 90)), 1, cell.columnSpan()));
        }
      }
      rows.add(extra);
    }
    return new FormGrid(grid.name(), grid.columns(), rows);
  }

  /** A blank column for remarks at the right. */
  private static FormGrid remarks(FormGrid grid) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows().size(); r++) {
      List<GridCell> row = new ArrayList<>(grid.rows().get(r));
      if (r == 0) row.add(Forms.label("备注", 3, 1));
      else if (r > 2) row.add(Forms.label("", 1, 1));
      rows.add(row);
    }
    return new FormGrid(grid.name(), grid.columns() + 1, rows);
  }
}
