package org.gouji.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an official form as the report fills it.
 *
 * @param id {@code TABLE.ROW.COLUMN}, or the whole id of a statistics row
 * @param table id of the form's table
 * @param row row id below the table ({@code refused.process}, {@code normative})
 * @param column column id ({@code natural}, {@code made}); empty for a statistics row
 * @param name what a clerk calls it: row label, a middle dot, column label
 * @param type {@code int}, {@code signed_int}, {@code decimal} or {@code decimal_unit_in_cell}
 * @param value the number read; null where none was
 * @param raw the text found, own script; empty where none
 * @param state what the cell holds
 * @param quote place and visible text; the text may be empty for a blank cell
 * @param confidence how sure character recognition is of the text, from 0 to 1; 1 where the file
 *     itself says it
 */
public record Cell(
    String id,
    String table,
    String row,
    String column,
    String name,
    String type,
    @Nullable BigDecimal value,
    String raw,
    CellState state,
    Quote quote,
    double confidence) {

  /** Below it a reading may be wrong: no error is found on it. */
  public static final double SURE = 0.9;

  /** A cell whose text the file itself gives. */
  public Cell(
      String id,
      String table,
      String row,
      String column,
      String name,
      String type,
      @Nullable BigDecimal value,
      String raw,
      CellState state,
      Quote quote) {
    this(id, table, row, column, name, type, value, raw, state, quote, 1);
  }

  /** Whether its text is doubtful, as character recognition leaves it. */
  public boolean isDoubtful() {
    return confidence < SURE;
  }

  public boolean isNumber() {
    return value != null;
  }

  /** Whether it is a number below 0 where the form counts. */
  public boolean isNegative() {
    return value != null && value.signum() < 0 && !type.equals("signed_int");
  }

  /** Whether it is a number with a fraction where the form counts. */
  public boolean isFraction() {
    return value != null
        && value.scale() > 0
        && type.endsWith("int")
        && value.stripTrailingZeros().scale() > 0;
  }

  public Place place() {
    return quote.place();
  }

  private static Stream<Cell> sorted(Collection<?> facts) {
    return facts.stream()
        .map(Cell.class::cast)
        .sorted(Comparator.comparing(Cell::place).thenComparing(Cell::id));
  }

  /** Ids of a collection of cells. */
  public static List<String> ids(Collection<?> facts) {
    return sorted(facts).map(Cell::id).toList();
  }

  /** Quotes of a collection of cells. */
  public static List<Quote> quotes(Collection<?> facts) {
    return sorted(facts).map(Cell::quote).toList();
  }

  /** What each of a collection of cells holds, in words. */
  public static List<String> described(Collection<?> facts) {
    return sorted(facts).map(cell -> "“" + cell.name() + "”填的是“" + cell.raw() + "”").toList();
  }

  // Written out, as those of Quote are.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cell it
        && id.equals(it.id)
        && table.equals(it.table)
        && row.equals(it.row)
        && column.equals(it.column)
        && name.equals(it.name)
        && type.equals(it.type)
        && Objects.equals(value, it.value)
        && raw.equals(it.raw)
        && state == it.state
        && quote.equals(it.quote)
        && Double.compare(confidence, it.confidence) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + raw.hashCode();
  }
}
