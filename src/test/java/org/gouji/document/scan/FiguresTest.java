package org.gouji.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest(name = "{0} {1} of {2}, {3} of {4} is {5} with {6}")
  @CsvSource({
    "000, 000, 0.99, 000, 0.98, 0, 0.999",
    "ooo, 000, 0.9, 000, 0.8, 0, 0.98",
    "000, 000, 0.7, 000, 0.6, 0, 0.88",
    "000, 000, 0.99, 000, 0.4, 0, 0.4",
    "111, 111, 0.99, 777, 0.98, 1, 0.3",
    "111, 111, 0.99, 117, 0.98, 1, 0.3",
    "171, 171, 0.99, 111, 0.98, 1, 0.3",
    "无无无, 999, 0.99, 999, 0.98, 无, 0.97",
    "无其他, '', 0.99, '', 0.98, \uFFFD, 0",
    "'', '', 0.99, '', 0.98, \uFFFD, 0",
  })
  void readingsOfOneFigure(
      String free, String newer, double one, String older, double other, String text, double sure) {
    Grey page = new DrawnPage(255, 0).text(100, 100, 1).grey();
    FakeRecognizer recognizer =
        new FakeRecognizer(
            free, new Reading(free, 0.97), new Reading(newer, one), new Reading(older, other));
    Reading reading = new Figures(recognizer, page, 14).read(new Box(100, 100, 114, 114));
    assertThat(reading.text()).isEqualTo(text);
    assertThat(reading.confidence()).isCloseTo(sure, within(1e-9));
  }
}
