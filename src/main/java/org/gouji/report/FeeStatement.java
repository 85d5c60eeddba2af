package org.gouji.report;

import java.math.BigDecimal;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What the report says of the 信息处理费 (国办函〔2020〕109号).
 *
 * @param kind what it says
 * @param amount yuan collected; null unless {@link Kind#PAID} with an amount
 * @param section section it stands in; 0 where in none
 * @param quote the sentence
 */
public record FeeStatement(Kind kind, @Nullable BigDecimal amount, int section, Quote quote) {

  /** What is said. */
  public enum Kind {
    /** A fee was collected. */
    PAID,
    /** None was collected. */
    NONE,
    /** Nothing is said; the quote is section six, or empty. */
    ABSENT
  }
}
