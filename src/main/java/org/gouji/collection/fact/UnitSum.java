package org.gouji.collection.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Quote;

/**
 * A figure of an agency and the sum of it over all agencies below it, where all of them are there.
 *
 * @param above the report of the agency above
 * @param units how many agencies are below it
 * @param cell id of the cell
 * @param label its name
 * @param figure what the agency above says
 * @param sum over the units
 * @param largest the unit with the largest figure
 */
public record UnitSum(
    Filing above,
    int units,
    String cell,
    String label,
    BigDecimal figure,
    BigDecimal sum,
    Filing largest) {

  /** Whether the whole is less than its parts. */
  public boolean isLess() {
    return figure.compareTo(sum) < 0;
  }

  /** The cell of the agency above and of the largest unit. */
  public List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>(above.quotes(List.of(cell)));
    quotes.addAll(largest.quotes(List.of(cell)));
    return quotes;
  }
}
