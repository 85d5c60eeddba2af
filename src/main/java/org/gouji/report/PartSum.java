package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.document.Quote;

/**
 * A whole and its parts in the prose ({@code 共发布信息103条，其中…}).
 *
 * @param whole the whole
 * @param parts the parts in order, of the same unit
 * @param sum their sum
 * @param unit the unit
 * @param exhaustive whether the list looks complete, so that a smaller sum is a fault too
 * @param quote whole and parts
 */
public record PartSum(
    BigDecimal whole,
    List<BigDecimal> parts,
    BigDecimal sum,
    String unit,
    boolean exhaustive,
    Quote quote) {

  public PartSum {
    parts = List.copyOf(parts);
  }

  public boolean isOver() {
    return sum.compareTo(whole) > 0;
  }

  public boolean isUnder() {
    return sum.compareTo(whole) < 0;
  }

  /** The parts as a sum: {@code 22+1060+1417}. */
  public String terms() {
    return String.join("+", parts.stream().map(BigDecimal::toPlainString).toList());
  }

  /** How far parts and whole are apart, without sign. */
  public BigDecimal gap() {
    return sum.subtract(whole).abs();
  }
}
