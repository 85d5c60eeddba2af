package org.gouji.audit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares figures of cells. */
final class Amounts {

  private Amounts() {}

  /** Whether both are known and the same, however many decimals they are written with. */
  static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }
}
