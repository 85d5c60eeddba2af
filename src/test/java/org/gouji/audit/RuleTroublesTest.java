package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;

class RuleTroublesTest {

  @Test
  void rulesThatFailedAreCountedOverTheRun() {
    RuleTroubles troubles = new RuleTroubles();
    troubles.accept(result("rule-stopped", "规则 B-001(标题)运行出错,本报告未作判断"));
    troubles.accept(result("rule-failed", "rule A-001 (title) failed on this report"));
    troubles.accept(result("rule-stopped", "规则 B-001(标题)运行出错,本报告未作判断"));
    troubles.accept(result("table-unread", "表三 B-009 没有读出"));
    assertThat(troubles.problems())
        .extracting(RunProblem::code, RunProblem::detail)
        .containsExactly(
            tuple("rule-failed-alone", "A-001 (1)"), tuple("rule-stopped-alone", "B-001 (2)"));
  }

  @Test
  void whatTheClockStoppedMayBeAuditedAgain() {
    assertThat(result("rule-stopped", "规则 B-001").isStoppedByClock()).isTrue();
    assertThat(result("rule-failed", "规则 B-001").isStoppedByClock()).isFalse();
  }

  private static AuditResult result(String code, String message) {
    return new AuditResult(
        "r",
        "",
        2023,
        "某局",
        new TreeMap<>(),
        Verdict.INCOMPLETE,
        List.of(new Problem(code, message, List.of(), List.of())),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }
}
