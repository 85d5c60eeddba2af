package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static boolean finds(String wording, String text) {
    return Pattern.compile(Wording.regex(wording, "\\d+", "件|次")).matcher(text).find();
  }

  @ParameterizedTest
  @CsvSource({
    "收到…申请#件,全年收到政府信息公开申请12件,true",
    "收到…申请#件,全年收到政府信息公开申请12次,true",
    "收到…申请#件,全年收到信件。公开申请12件,false",
    "收到申请#件,收到公开申请12件,false",
    "收到(.*)#件,收到12件,false",
    "收到(.*)#件,收到(.*)12件,true"
  })
  void everythingElseStandsForItself(String wording, String text, boolean found) {
    assertThat(finds(wording, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#件", "收到件", "收到#件#", "…收到#件", "收#到…", "收到…甲…乙…#件"})
  void whatSaysTooLittleIsRefused(String wording) {
    assertThat(Wording.isSound(wording)).isFalse();
  }

  @Test
  void noWordingRunsAway() {
    String regex = Wording.regex("甲甲…甲甲…甲#件", "\\d+", "件");
    String text = "甲".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(Pattern.compile(regex).matcher(text).find()).isFalse());
  }
}
