package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.audit.Impact.Kind;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;

class ImpactTest {

  private static final Finding A = finding("A-1", Severity.ERROR, "甲", "t.a");
  private static final Finding B = finding("B-1", Severity.WARNING, "乙", "t.b");

  @Test
  void whatStandsOnBothSidesIsNoChange() {
    Impact impact = Impact.of(result(A, B), result(B, A));
    assertThat(impact.changes()).isEmpty();
    assertThat(impact.isAny()).isFalse();
  }

  @Test
  void findingsComeGoAndChange() {
    Finding milder = finding("A-1", Severity.INFO, "甲", "t.a");
    Finding reworded = finding("B-1", Severity.WARNING, "丙", "t.b");
    Finding elsewhere = finding("A-1", Severity.ERROR, "甲", "t.z");
    assertThat(kinds(result(A, B), result(milder, reworded)))
        .containsExactly(Kind.SEVERITY, Kind.WORDS);
    assertThat(kinds(result(A), result(elsewhere))).containsExactly(Kind.ADDED, Kind.GONE);
    assertThat(kinds(result(A), result(A, A))).containsExactly(Kind.ADDED);
  }

  private static List<Kind> kinds(AuditResult before, AuditResult after) {
    return Impact.of(before, after).changes().stream().map(Impact.Change::kind).toList();
  }

  private static Finding finding(String rule, Severity severity, String message, String cell) {
    return new Finding(
        rule,
        Category.ARITHMETIC,
        severity,
        message,
        List.of(cell),
        List.of(),
        List.of(),
        List.of(new Quote(Place.NONE, "x")),
        "basis");
  }

  private static AuditResult result(Finding... findings) {
    return new AuditResult(
        "r",
        "",
        2023,
        "某局",
        new TreeMap<>(),
        Verdict.NONCOMPLIANT,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(findings));
  }
}
