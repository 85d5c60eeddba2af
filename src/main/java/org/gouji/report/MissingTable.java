package org.gouji.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Quote;

/**
 * A table that the form asks for and the report has not.
 *
 * @param id the table
 * @param name what it is called
 * @param unread whether something stands in its place that was not read (a picture, an attachment,
 *     figures run together), so that it may well be there
 * @param quote what stands in its place; its text may be empty
 */
public record MissingTable(String id, String name, boolean unread, Quote quote) {

  private static Stream<MissingTable> sorted(Collection<?> facts) {
    return facts.stream()
        .map(MissingTable.class::cast)
        .sorted(Comparator.comparingInt(MissingTable::order));
  }

  private int order() {
    return List.of("proactive", "applications", "review", "statistics").indexOf(id);
  }

  /** Names of a collection of these facts. */
  public static List<String> names(Collection<?> facts) {
    return sorted(facts).map(MissingTable::name).toList();
  }
}
