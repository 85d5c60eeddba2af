package org.gouji.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes numbers plainly: no exponent, no decimals that say nothing. */
final class Numbers {

  private static final int MOST_DIGITS = 1_000;

  private Numbers() {}

  /** Null for null, and for a number of more digits than any count or sum has. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) return null;
    if (number.signum() == 0) return BigDecimal.ZERO;
    BigDecimal stripped = number.stripTrailingZeros();
    boolean endless = Math.abs((long) stripped.scale()) > MOST_DIGITS;
    if (endless || stripped.precision() > MOST_DIGITS) return null;
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The number as people read it; the given words for null. */
  static String text(@Nullable BigDecimal number, String otherwise) {
    BigDecimal plain = plain(number);
    return plain == null ? otherwise : plain.toPlainString();
  }
}
