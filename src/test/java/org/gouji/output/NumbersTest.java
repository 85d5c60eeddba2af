package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "26, 26",
    "26.0, 26",
    "0.00, 0",
    "0E+5, 0",
    "1E+6, 1000000",
    "-2, -2",
    "3457.732481, 3457.732481",
    "12.50, 12.5",
    "1E-7, 0.0000001"
  })
  void numbersArePlain(BigDecimal number, String text) {
    assertThat(Numbers.text(number, "–")).isEqualTo(text);
  }

  @Test
  void aNumberWithoutMeasureIsNone() {
    assertThat(Numbers.plain(new BigDecimal("1E+999999999"))).isNull();
    assertThat(Numbers.plain(new BigDecimal("1E-999999999"))).isNull();
    assertThat(Numbers.text(null, "–")).isEqualTo("–");
  }
}
