package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Compares figures of the prose with blank cells to which the identities leave one value. What
 * agrees stays open, for the cells were not read; what contradicts does so whatever they held.
 */
final class DeducedClaims {

  private final Map<String, BigDecimal> values = new HashMap<>();

  private DeducedClaims(List<Cell> cells, Map<String, BigDecimal> deduced) {
    for (Cell cell : cells) {
      BigDecimal value = cell.value();
      if (cell.state() == CellState.BLANK) value = deduced.get(cell.id());
      if (value != null) values.put(cell.id(), value);
    }
  }

  /**
   * The facts of a report, in which claims on cells without figures are compared where they can be.
   *
   * @param deduced the only values that identities allow, by cell id
   */
  static List<Object> in(Report report, Map<String, BigDecimal> deduced) {
    if (deduced.isEmpty()) return report.facts();
    DeducedClaims claims = new DeducedClaims(report.cells(), deduced);
    List<Object> facts = new ArrayList<>();
    for (Object fact : report.facts()) {
      boolean open = fact instanceof Claim claim && claim.isUnknown();
      facts.add(open ? claims.compared((Claim) fact) : fact);
    }
    return facts;
  }

  private Claim compared(Claim claim) {
    List<BigDecimal> acceptable = new ArrayList<>();
    for (Map<String, Integer> terms : claim.sums()) {
      BigDecimal sum = sum(terms);
      if (sum == null) return claim;
      if (!acceptable.contains(sum)) acceptable.add(sum);
    }
    boolean agrees = acceptable.stream().anyMatch(it -> Amounts.same(it, claim.value()));
    if (agrees || acceptable.isEmpty()) return claim;
    return claim.contradicting(acceptable);
  }

  private @Nullable BigDecimal sum(Map<String, Integer> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, Integer> term : terms.entrySet()) {
      BigDecimal value = values.get(term.getKey());
      if (value == null) return null;
      sum = sum.add(value.multiply(BigDecimal.valueOf(term.getValue())));
    }
    return sum;
  }
}
