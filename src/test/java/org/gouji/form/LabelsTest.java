package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "1.申请人无正当理由逾期不补正, 申请人无正当理由逾期不补正",
    "（三）不予公开, 不予公开",
    "三、本年度办理结果, 本年度办理结果",
    "1规章, 规章",
    "12345规章, 12345规章",
    "规章, 规章"
  })
  void aLabelIsKnownHoweverItsCharactersAreSetOverLines(String label, String bare) {
    assertThat(Labels.bare(label)).isEqualTo(bare);
    if (Character.isDigit(label.charAt(0)) && !label.contains(".")) return;
    String upright = label.chars().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    assertThat(Labels.bare(upright)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({"3 规章, 3规章"})
  void aFigureBeforeALabelIsNoNumberOfIt(String text, String key) {
    assertThat(Labels.bare(text)).isEqualTo(key);
  }
}
