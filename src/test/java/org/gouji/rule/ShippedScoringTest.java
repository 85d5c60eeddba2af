package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped rules cost. */
class ShippedScoringTest {

  private static final RulePack PACK = RulePack.load(Path.of("rules"));
  private static final ScoringRules SCORING = Objects.requireNonNull(PACK.scoring());

  @Test
  void everyMessageOfEveryRuleHasPoints() {
    for (RuleInfo rule : PACK.rules()) {
      for (RuleInfo.Message message : rule.messages().values()) {
        assertThat(SCORING.points(rule.id(), rule.category(), message.severity()))
            .as(rule.id() + " " + message.severity())
            .isNotNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void aRuleToComeHasPointsByItsCategory(Category category) {
    BigDecimal error = SCORING.points("NEW-001", category, Severity.ERROR);
    BigDecimal warning = SCORING.points("NEW-001", category, Severity.WARNING);
    assertThat(error).isGreaterThan(warning);
    assertThat(warning).isPositive();
    assertThat(SCORING.points("NEW-001", category, Severity.INFO)).isZero();
  }

  @Test
  void noReportWithAnErrorHasTheBestGrade() {
    for (RuleInfo rule : PACK.rules()) {
      BigDecimal points = SCORING.points(rule.id(), rule.category(), Severity.ERROR);
      BigDecimal left = new BigDecimal(100).subtract(Objects.requireNonNull(points));
      assertThat(SCORING.grade(left)).as(rule.id()).isNotEqualTo(SCORING.grades().get(0));
    }
  }
}
