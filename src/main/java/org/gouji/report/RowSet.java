package org.gouji.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gouji.document.Quote;

/**
 * Rows of a table that follow another form than the rest of it.
 *
 * @param table the table
 * @param name what the table is called
 * @param set the rows, as the form's data name them
 * @param version the form they follow
 * @param expected the form they have to follow
 * @param cells ids of their cells
 * @param quote the label that tells
 */
public record RowSet(
    String table,
    String name,
    String set,
    String version,
    String expected,
    List<String> cells,
    Quote quote) {

  public RowSet {
    cells = List.copyOf(cells);
  }

  /** Quotes of a collection of these facts, in reading order. */
  public static List<Quote> quotes(Collection<?> facts) {
    return facts.stream()
        .map(RowSet.class::cast)
        .map(RowSet::quote)
        .sorted(Comparator.comparing(Quote::place))
        .toList();
  }
}
