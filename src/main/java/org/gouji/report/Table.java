package org.gouji.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Quote;

/**
 * A table of the report.
 *
 * @param id {@code proactive}, {@code applications}, {@code review}, {@code statistics}
 * @param name what it is called: 表二, 表三, 表四, 统计表
 * @param version the form it follows; {@code unknown} where its labels do not tell
 * @param expected the form it has to follow; {@code free} or {@code unknown} as in {@link Subject}
 * @param intact whether the source is a real table, so that reading it loses nothing
 * @param numbers how many of its cells hold a number
 * @param blanks how many are blank
 * @param unread how many could not be read
 * @param lost whether figures of it were lost, so that a blank may be one of them
 * @param total how many cells the form has
 * @param zerosLeftOut whether the report's other tables leave blank what was none, and so this one
 *     may
 * @param quote where it begins
 */
public record Table(
    String id,
    String name,
    String version,
    String expected,
    boolean intact,
    int numbers,
    int blanks,
    int unread,
    boolean lost,
    int total,
    boolean zerosLeftOut,
    Quote quote) {

  /** Whether it follows another form than it has to. */
  public boolean isOtherForm() {
    return !version.equals(expected)
        && !version.equals("unknown")
        && !expected.equals("unknown")
        && !expected.equals("free");
  }

  /** Whether nobody filled anything in. */
  public boolean isEmpty() {
    return numbers == 0 && unread == 0 && blanks > 0;
  }

  private static Stream<Table> sorted(Collection<?> facts) {
    return facts.stream().map(Table.class::cast).sorted(Comparator.comparingInt(Table::order));
  }

  private int order() {
    return List.of("proactive", "applications", "review", "statistics").indexOf(id);
  }

  /** Names of a collection of these facts. */
  public static List<String> names(Collection<?> facts) {
    return sorted(facts).map(Table::name).toList();
  }

  /** Versions of a collection of these facts, each once. */
  public static List<String> versions(Collection<?> facts) {
    return sorted(facts).map(Table::version).distinct().toList();
  }

  /** Expected versions of a collection of these facts, each once. */
  public static List<String> expected(Collection<?> facts) {
    return sorted(facts).map(Table::expected).distinct().toList();
  }

  /** Quotes of a collection of these facts. */
  public static List<Quote> quotes(Collection<?> facts) {
    return sorted(facts).map(Table::quote).toList();
  }

  /** How many cells of each are blank, in words. */
  public static List<String> blankCounts(Collection<?> facts) {
    return sorted(facts).map(table -> table.name() + " " + table.blanks() + " 格").toList();
  }
}
