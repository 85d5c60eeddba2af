package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.finding.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTextTest {

  private static final Map<String, Object> GONE = Map.of("base", "乡镇-2032");
  private static final Map<String, Object> OTHER =
      Map.of("base", "乡镇-2023", "change", List.of(Map.of("from", "收到 3 件", "to", "收到 4 件")));

  @TempDir Path samples;

  private List<String> mistakes(Map<String, Object> data) throws IOException {
    Files.write(samples.resolve("乡镇-2023.txt"), "全年收到3件".getBytes(Charset.forName("GBK")));
    return SampleText.mistakes(List.of(samples, samples.resolve("none")), data).stream()
        .map(Words::zh)
        .toList();
  }

  @Test
  void aMissingSampleIsNamedWithThoseThereAre() throws IOException {
    assertThat(mistakes(GONE)).containsExactly("samples 里没有样本“乡镇-2032”，有的是 乡镇-2023，是否为“乡镇-2023”？");
  }

  @Test
  void soIsWhatASampleDoesNotSay() throws IOException {
    assertThat(mistakes(OTHER)).containsExactly("样本“乡镇-2023”里没有“收到 3 件”");
    assertThat(mistakes(Map.of("base", "乡镇-2023"))).isEmpty();
  }

  @Test
  void ofSeveralReportsEachIsLookedAt() throws IOException {
    assertThat(mistakes(Map.of("reports", List.of(GONE, OTHER, GONE)))).hasSize(2);
  }
}
