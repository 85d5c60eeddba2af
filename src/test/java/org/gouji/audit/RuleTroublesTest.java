package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleTroublesTest {

  @Test
  void rulesThatFailedAreCountedOverTheRun() {
    RuleTroubles troubles = new RuleTroubles();
    troubles.accept(result("rule-stopped", "B-001"));
    troubles.accept(result("rule-failed", "A-001"));
    troubles.accept(result("rule-stopped", "B-001"));
    troubles.accept(result("table-unread", null));
    assertThat(troubles.problems())
        .extracting(RunProblem::code, RunProblem::detail)
        .containsExactly(
            tuple("rule-failed-alone", "A-001 (1)"), tuple("rule-stopped-alone", "B-001 (2)"));
  }

  @Test
  void whatTheClockStoppedMayBeAuditedAgain() {
    assertThat(result("rule-stopped", "B-001").isStoppedByClock()).isTrue();
    assertThat(result("rule-failed", "B-001").isStoppedByClock()).isFalse();
  }

  private static AuditResult result(String code, @Nullable String rule) {
    return new AuditResult(
        "r",
        "",
        2023,
        "某局",
        new TreeMap<>(),
        Verdict.INCOMPLETE,
        List.of(new Problem(code, "条件 C-009 出错", List.of(), List.of(), rule)),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }
}
