package org.gouji.collection.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-31",
        "2025/1/31",
        "2025.1.31",
        "2025年1月31日",
        "20250131",
        "2025/1/31 0:00",
        "２０２５年１月３１日",
        "45688",
        "45688.0",
        "45688.583",
        "2025-01-31T00:00:00"
      })
  void datesAreReadAsTheyAreWritten(String text) {
    assertThat(Days.date(text)).isEqualTo(LocalDate.of(2025, 1, 31));
    assertThat(Days.day(text)).isEqualTo(MonthDay.of(1, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-31", "1/31", "1月31日", "01.31"})
  void soAreDaysOfAnyYear(String text) {
    assertThat(Days.day(text)).isEqualTo(MonthDay.of(1, 31));
    assertThat(Days.date(text)).isNull();
  }

  @Test
  void whatIsNoDayIsNone() {
    for (String text :
        new String[] {"", "一月底", "12345", "456880", "2025-02-30", "31/1/2025", "13-1", "2-30"}) {
      assertThat(Days.date(text)).as(text).isNull();
      assertThat(Days.day(text)).as(text).isNull();
    }
  }
}
