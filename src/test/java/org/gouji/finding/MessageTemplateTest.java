package org.gouji.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

  @Test
  void fillsNames() {
    MessageTemplate template = MessageTemplate.parse("{b}填{a}, {b}{{x}}");
    assertThat(template.names()).containsExactly("a", "b");
    assertThat(template.fill(Map.of("a", 1, "b", "总计"), Lang.ZH)).isEqualTo("总计填1, 总计{x}");
  }

  @Test
  void printsNumbersPlain() {
    assertThat(fill(new BigDecimal("1E+3"), Lang.ZH)).isEqualTo("1000");
    assertThat(fill(new BigDecimal("12.50"), Lang.ZH)).isEqualTo("12.5");
    assertThat(fill(new BigDecimal("0.00"), Lang.ZH)).isEqualTo("0");
    assertThat(fill(-7L, Lang.ZH)).isEqualTo("-7");
    assertThat(fill(100.0, Lang.ZH)).isEqualTo("100");
  }

  @Test
  void joinsLists() {
    List<Object> items = List.of("甲", 2, new Words("乙", "B"));
    assertThat(fill(items, Lang.ZH)).isEqualTo("甲、2、乙");
    assertThat(fill(items, Lang.EN)).isEqualTo("甲, 2, B");
  }

  @Test
  void printsQuotesByTheirText() {
    assertThat(fill(new Quote(Place.line(3), "收到 3 件"), Lang.ZH)).isEqualTo("收到 3 件");
  }

  @Test
  void bracesInValuesAreText() {
    assertThat(fill("{a}", Lang.ZH)).isEqualTo("{a}");
  }

  @Test
  void missingValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageTemplate.parse("{a}").fill(Map.of("b", 1), Lang.ZH))
        .withMessage("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a", "a}", "{}", "{ }", "{a{b}", "{{a}"})
  void refusesStrayBraces(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> MessageTemplate.parse(text));
  }

  private static String fill(Object value, Lang lang) {
    return MessageTemplate.parse("{v}").fill(Map.of("v", value), lang);
  }
}
