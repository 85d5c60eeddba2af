package org.gouji.collection.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * How points are spread. Quartiles lie between two points as spreadsheets have it (QUARTILE.INC);
 * all are rounded to two decimals.
 *
 * @param mean the arithmetic mean
 * @param quartiles least, lower quartile, median, upper quartile, most
 */
public record Distribution(int count, BigDecimal mean, List<BigDecimal> quartiles) {

  private static final int DECIMALS = 2;

  public Distribution {
    quartiles = List.copyOf(quartiles);
  }

  /**
   * The distribution of points.
   *
   * @param points at least one
   */
  public static Distribution of(Collection<BigDecimal> points) {
    List<BigDecimal> sorted = points.stream().sorted().toList();
    BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(sorted.size()), DECIMALS, RoundingMode.HALF_UP);
    List<BigDecimal> quartiles =
        List.of(
            quartile(sorted, 0),
            quartile(sorted, 1),
            quartile(sorted, 2),
            quartile(sorted, 3),
            quartile(sorted, 4));
    return new Distribution(sorted.size(), Costs.plain(mean), quartiles);
  }

  private static BigDecimal quartile(List<BigDecimal> sorted, int number) {
    int quarters = (sorted.size() - 1) * number;
    BigDecimal below = sorted.get(quarters / 4);
    if (quarters % 4 == 0) return rounded(below);
    BigDecimal step = sorted.get(quarters / 4 + 1).subtract(below);
    BigDecimal part = BigDecimal.valueOf(quarters % 4 * 25L, 2);
    return rounded(below.add(step.multiply(part)));
  }

  private static BigDecimal rounded(BigDecimal points) {
    return Costs.plain(points.setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
