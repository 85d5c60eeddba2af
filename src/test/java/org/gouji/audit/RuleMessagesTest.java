package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleCase.Expectation;
import org.gouji.rule.RuleInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped rules say reads as a sentence, with everything filled in. */
class RuleMessagesTest {

  private static final CaseFacts CASES = new CaseFacts(Path.of("rules"));

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyFindingReadsWell(Lang lang) throws IOException {
    int read = 0;
    for (RuleInfo rule : CASES.rules()) {
      for (RuleCase example : rule.cases()) {
        if (example.expectation() != Expectation.FLAG) continue;
        List<Finding> findings = CASES.findings(rule, CASES.of(rule, example), lang);
        assertThat(findings).as(rule.id() + " " + example.name()).hasSize(1);
        for (Finding finding : findings) {
          read++;
          assertThat(finding.message())
              .as(rule.id() + " " + example.name())
              .isNotBlank()
              .doesNotContain("{", "}", "$", "null", "??", "？？", "[]");
        }
      }
    }
    assertThat(read).isGreaterThan(80);
  }
}
