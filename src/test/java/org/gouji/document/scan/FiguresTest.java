package org.gouji.document.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest(name = "{0} {1} {2} is {3} with {4}")
  @CsvSource({
    "000, 000, 000, 0, 0.98",
    "ooo, 000, 000, 0, 0.98",
    "111, 111, 777, 1, 0.3",
    "111, 111, 117, 1, 0.3",
    "171, 171, 111, 1, 0.3",
    "无无无, 999, 999, 无, 0.98",
    "无其他, '', '', \uFFFD, 0",
    "'', '', '', \uFFFD, 0",
  })
  void readingsOfOneFigure(String free, String newer, String older, String text, double sure) {
    Grey page = new DrawnPage(255, 0).text(100, 100, 1).grey();
    FakeRecognizer recognizer =
        new FakeRecognizer(
            free, new Reading(free, 0.98), new Reading(newer, 0.99), new Reading(older, 0.98));
    Reading reading = new Figures(recognizer, page, 14).read(new Box(100, 100, 114, 114));
    assertThat(reading).isEqualTo(new Reading(text, sure));
  }
}
