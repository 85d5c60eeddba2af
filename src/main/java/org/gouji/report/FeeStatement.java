package org.gouji.report;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What the report says of the 信息处理费 (国办函〔2020〕109号).
 *
 * @param kind what it says
 * @param amount yuan collected; null unless {@link Kind#PAID} with an amount
 * @param section section it stands in; 0 where in none
 * @param noNotice whether it says that no fee notice was issued
 * @param quote the sentence
 */
public record FeeStatement(
    Kind kind, @Nullable BigDecimal amount, int section, boolean noNotice, Quote quote) {

  /** The amount in 万元, as table two gives fees; null without an amount. */
  public @Nullable BigDecimal tenThousands() {
    return amount == null ? null : amount.scaleByPowerOfTen(-4);
  }

  /**
   * Whether the amount is more than a figure of table two, the figure's last place allowed for.
   *
   * @param fees 万元; null where the table holds none
   */
  public boolean exceeds(@Nullable BigDecimal fees) {
    BigDecimal collected = tenThousands();
    if (collected == null || fees == null) return false;
    BigDecimal rounding = BigDecimal.ONE.movePointLeft(Math.max(0, fees.scale()));
    return collected.compareTo(fees.add(rounding)) > 0;
  }

  /** What is said. */
  public enum Kind {
    /** A fee was collected. */
    PAID,
    /** None was collected. */
    NONE,
    /** Nothing is said; the quote is section six, or empty. */
    ABSENT
  }

  /** The sentence as a list; empty where there is none. */
  public List<Quote> quotes() {
    return quote.text().isEmpty() ? List.of() : List.of(quote);
  }
}
