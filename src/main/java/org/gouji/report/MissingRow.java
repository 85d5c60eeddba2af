package org.gouji.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Quote;

/**
 * A row that the form asks for and the table has not.
 *
 * @param table the table
 * @param name what the table is called
 * @param order its place among the missing rows of the table
 * @param label the row's official label
 * @param intact whether the source is a real table, so that reading it loses nothing
 * @param cells ids of its cells
 * @param quote the beginning of the table
 */
public record MissingRow(
    String table,
    String name,
    int order,
    String label,
    boolean intact,
    List<String> cells,
    Quote quote) {

  public MissingRow {
    cells = List.copyOf(cells);
  }

  private static Stream<MissingRow> sorted(Collection<?> facts) {
    return facts.stream()
        .map(MissingRow.class::cast)
        .sorted(Comparator.comparingInt(MissingRow::order));
  }

  /** Labels of a collection of these facts. */
  public static List<String> labels(Collection<?> facts) {
    return sorted(facts).map(row -> "“" + row.label() + "”").toList();
  }

  /** Ids of the cells of a collection of these facts. */
  public static List<String> cells(Collection<?> facts) {
    return sorted(facts).flatMap(row -> row.cells().stream()).toList();
  }
}
