package org.gouji.collection.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.collection.Marked;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.rule.ScoringRules;
import org.gouji.rule.ScoringRules.Row;
import org.jspecify.annotations.Nullable;

/** Charges the findings on one report, in their order, within all caps. */
final class Costs {

  static final BigDecimal WHOLE = new BigDecimal(100);

  private final ScoringRules rules;
  private final Map<Row, BigDecimal> takenOf = new IdentityHashMap<>();
  private final List<Sum> sums = new ArrayList<>();
  private BigDecimal left = WHOLE;

  private Costs(ScoringRules rules) {
    this.rules = rules;
  }

  /** Charges findings; those of a baseline that are fixed are none. */
  static List<Charge> of(List<Marked> findings, ScoringRules rules) {
    Costs costs = new Costs(rules);
    for (Marked marked : findings) {
      if (marked.change() != Change.FIXED) costs.charge(marked.finding(), marked.isWaived());
    }
    List<Charge> charges = new ArrayList<>();
    for (Sum sum : costs.sums) {
      Charge charge = sum.charge();
      if (charge.counts()) charges.add(charge);
    }
    return charges;
  }

  /** Points without zeros at their end. */
  static BigDecimal plain(BigDecimal points) {
    if (points.signum() == 0) return BigDecimal.ZERO;
    BigDecimal stripped = points.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private void charge(Finding finding, boolean waived) {
    Sum sum = sum(finding.rule(), finding.category(), finding.severity());
    if (waived) {
      sum.waived++;
      return;
    }
    sum.count++;
    BigDecimal taken = sum.each;
    Row bound = null;
    List<Row> rows = rules.of(sum.rule, sum.category, sum.severity);
    for (Row row : rows) {
      BigDecimal cap = row.cap();
      if (cap == null) continue;
      BigDecimal room = cap.subtract(takenOf.getOrDefault(row, BigDecimal.ZERO));
      if (room.compareTo(taken) >= 0) continue;
      taken = room;
      bound = row;
    }
    if (left.compareTo(taken) < 0) {
      taken = left;
      bound = null;
    }
    for (Row row : rows) takenOf.merge(row, taken, BigDecimal::add);
    left = left.subtract(taken);
    sum.taken = plain(sum.taken.add(taken));
    if (bound != null) sum.cap = bound;
  }

  /** That of such findings, begun where they are the first. */
  private Sum sum(String rule, Category category, Severity severity) {
    for (Sum sum : sums) {
      if (sum.rule.equals(rule) && sum.category == category && sum.severity == severity) return sum;
    }
    BigDecimal points = rules.points(rule, category, severity);
    Sum sum = new Sum(rule, category, severity, points == null ? BigDecimal.ZERO : points);
    sums.add(sum);
    return sum;
  }

  private static final class Sum {
    final String rule;
    final Category category;
    final Severity severity;
    final BigDecimal each;
    int count;
    int waived;
    BigDecimal taken = BigDecimal.ZERO;
    @Nullable Row cap;

    Sum(String rule, Category category, Severity severity, BigDecimal each) {
      this.rule = rule;
      this.category = category;
      this.severity = severity;
      this.each = each;
    }

    Charge charge() {
      return new Charge(rule, category, severity, count, waived, each, taken, cap);
    }
  }
}
