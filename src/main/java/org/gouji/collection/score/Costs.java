package org.gouji.collection.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Map<Row, BigDecimal> takenOf = new HashMap<>();
  private final Map<Kind, Sum> sums = new LinkedHashMap<>();
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
    costs.sums.forEach(
        (kind, sum) -> {
          Charge charge = sum.charge(kind);
          if (charge.counts()) charges.add(charge);
        });
    return charges;
  }

  /** Points without zeros at their end. */
  static BigDecimal plain(BigDecimal points) {
    if (points.signum() == 0) return BigDecimal.ZERO;
    BigDecimal stripped = points.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private void charge(Finding finding, boolean waived) {
    Kind kind = new Kind(finding.rule(), finding.category(), finding.severity());
    Sum sum = sums.computeIfAbsent(kind, it -> new Sum(points(it)));
    if (waived) {
      sum.waived++;
      return;
    }
    sum.count++;
    BigDecimal taken = sum.each;
    Row bound = null;
    List<Row> rows = rules.of(kind.rule, kind.category, kind.severity);
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

  private BigDecimal points(Kind kind) {
    BigDecimal points = rules.points(kind.rule, kind.category, kind.severity);
    return points == null ? BigDecimal.ZERO : points;
  }

  private record Kind(String rule, Category category, Severity severity) {}

  private static final class Sum {
    final BigDecimal each;
    int count;
    int waived;
    BigDecimal taken = BigDecimal.ZERO;
    @Nullable Row cap;

    Sum(BigDecimal each) {
      this.each = each;
    }

    Charge charge(Kind kind) {
      return new Charge(kind.rule, kind.category, kind.severity, count, waived, each, taken, cap);
    }
  }
}
