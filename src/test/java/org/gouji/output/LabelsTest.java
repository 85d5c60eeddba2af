package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.gouji.audit.PassedOver;
import org.gouji.finding.Category;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(load("labels_zh.properties").keySet())
        .isEqualTo(load("labels_en.properties").keySet());
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everythingThatOutputsNameHasWords(Lang lang) {
    Labels labels = Labels.of(lang);
    for (Verdict verdict : Verdict.values()) assertThat(labels.of(verdict)).isNotBlank();
    for (Category category : Category.values()) assertThat(labels.of(category)).isNotBlank();
    for (Severity severity : Severity.values()) assertThat(labels.of(severity)).isNotBlank();
    for (PassedOver.Reason reason : PassedOver.Reason.values()) {
      assertThat(labels.get("passed." + reason.word())).isNotBlank();
    }
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
