package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

  @Test
  void noTwoReportsHaveASentenceInCommon() {
    assertThat(OwnWords.shared(LongStream.range(7_000_000, 7_020_000).boxed().toList())).isEmpty();
  }

  @Test
  void aReportHasEnoughToBeCompared() {
    for (long seed = 0; seed < 500; seed++) {
      assertThat(String.join("", OwnWords.of(seed))).hasSizeGreaterThan(250);
    }
  }
}
