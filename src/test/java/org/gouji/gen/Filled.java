package org.gouji.gen;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a generated report holds.
 *
 * @param raw the text in the cell
 * @param value the number it stands for; null where it is none
 * @param state the word that the contract has for it
 */
record Filled(String raw, @Nullable BigDecimal value, String state) {

  static Filled number(String raw, BigDecimal value) {
    return new Filled(raw, value, "number");
  }

  static Filled number(BigDecimal value) {
    return number(value.toPlainString(), value);
  }

  static Filled number(long value) {
    return number(BigDecimal.valueOf(value));
  }

  static Filled blank() {
    return new Filled("", null, "blank");
  }
}
