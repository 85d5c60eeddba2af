package org.gouji.collection;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.finding.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a report scores, out of 100 points.
 *
 * @param points what is left
 * @param grade the grade's name, as the scoring rules call it; empty where it is provisional
 * @param provisional whether something could not be assessed, so that the points are the most it
 *     can have; it is not ranked and has no grade
 * @param deductions what was taken off, line by line; with the points they make 100
 * @param rank its place among those ranked with it, ties shared; null where it is not ranked
 * @param ranked how many are ranked with it
 * @param before what the same agency's report of the year before scored; null where unknown
 */
public record Score(
    BigDecimal points,
    String grade,
    boolean provisional,
    List<Deduction> deductions,
    @Nullable Integer rank,
    int ranked,
    @Nullable BigDecimal before) {

  /**
   * Points taken off.
   *
   * @param rule id of the rule
   * @param category of the findings
   * @param points what they cost, after caps; never negative, 0 for what was waived
   * @param explanation in the language of the run
   */
  public record Deduction(String rule, Category category, BigDecimal points, String explanation) {}

  public Score {
    deductions = List.copyOf(deductions);
  }

  /** The change against the year before; null where either is unknown or provisional. */
  public @Nullable BigDecimal change() {
    return before == null || provisional ? null : points.subtract(before);
  }
}
