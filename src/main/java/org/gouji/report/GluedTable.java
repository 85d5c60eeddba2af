package org.gouji.report;

import java.util.List;
import org.gouji.document.Quote;

/**
 * A table whose cells ran together in the source text: {@code 713000074} for 71, 3, 0, 0, 0, 0, 74.
 *
 * @param id the table
 * @param name what the table is called
 * @param rows its rows as found, in form order
 */
public record GluedTable(String id, String name, List<Row> rows) {

  public GluedTable {
    rows = List.copyOf(rows);
  }

  /** Ids of all its cells. */
  public List<String> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }

  /**
   * A row.
   *
   * @param cells ids of its cells in order
   * @param runs the figures as found; several where the text does not tell whether a digit belongs
   *     to the next label. No figure reaches over a space
   * @param block how many cells together end in their sum; 0 where no sum is asked for
   * @param quote the run
   */
  public record Row(List<String> cells, List<String> runs, int block, Quote quote) {
    public Row {
      cells = List.copyOf(cells);
      runs = List.copyOf(runs);
    }
  }
}
