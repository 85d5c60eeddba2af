package org.gouji.collection;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report scores, out of 100 points.
 *
 * @param points what is left
 * @param grade the grade's name, as the scoring rules call it
 * @param deductions what was taken off, line by line
 * @param rank its place among those ranked with it, ties shared; null where it is not ranked
 *     (incomplete reports are not)
 * @param ranked how many are ranked with it
 */
public record Score(
    BigDecimal points,
    String grade,
    List<Deduction> deductions,
    @Nullable Integer rank,
    int ranked) {

  /**
   * Points taken off.
   *
   * @param rule id of the rule
   * @param points what it cost, after caps; never negative
   * @param explanation in the language of the run
   */
  public record Deduction(String rule, BigDecimal points, String explanation) {}

  public Score {
    deductions = List.copyOf(deductions);
  }
}
