package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  private static final Initials INITIALS = Initials.load();

  @ParameterizedTest
  @CsvSource({
    "浙江省财政局, zjsczj",
    "亳州, bz",
    "濮阳, py",
    "衢州, qz",
    "郴州, cz",
    "漯河, lh",
    "泸县, lx",
    "重庆, cq",
    "长沙, cs",
    "厦门, xm",
    "乐清, yq",
    "单县, sx",
    "番禺, py",
    "ABC 2023 年, abc2023n",
    "（）, ''"
  })
  void placesAreFoundAsPeopleSayThem(String name, String letters) {
    assertThat(INITIALS.of(name).split(" ")).contains(letters);
  }
}
