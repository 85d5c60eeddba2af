package org.gouji.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final RuleText TEXT =
      new RuleText(
          Category.FEE,
          new Words("依据", "basis"),
          Map.of(
              "default", message(Severity.ERROR, "错 {n}", "wrong {n}"),
              "mild", message(Severity.INFO, "注意", "note")));

  private final Findings findings = new Findings(Map.of("A-001", TEXT, "B-001", TEXT), Lang.ZH);

  private static RuleText.Message message(Severity severity, String zh, String en) {
    return new RuleText.Message(severity, MessageTemplate.parse(zh), MessageTemplate.parse(en));
  }

  @Test
  void buildsAFinding() {
    Quote first = new Quote(Place.line(2), "甲");
    Quote second = new Quote(Place.line(1), "乙");
    Suspect suspect = new Suspect("t.a", BigDecimal.ONE, BigDecimal.TEN);
    findings
        .report("A-001")
        .with("n", 3)
        .cells("t.a", List.of("t.b", "t.a"))
        .evidence(first)
        .evidence(List.of(second, first))
        .suspects(List.of(suspect))
        .alternatives(List.of(List.of(suspect), List.of(suspect)))
        .add();
    assertThat(findings.all())
        .containsExactly(
            new Finding(
                "A-001",
                Category.FEE,
                Severity.ERROR,
                "错 3",
                List.of("t.a", "t.b"),
                List.of(suspect),
                List.of(List.of(suspect)),
                List.of(first, second),
                "依据"));
  }

  @Test
  void countsTheSameOnceAndSorts() {
    findings.report("B-001").message("mild").cells("t.b").add();
    findings.report("B-001").with("n", 2).cells("t.b").add();
    findings.report("A-001").message("mild").cells("t.b").add();
    findings.report("B-001").message("mild").cells("t.b").add();
    assertThat(findings.all())
        .extracting(it -> it.rule() + " " + it.message())
        .containsExactly("B-001 错 2", "A-001 注意", "B-001 注意");
  }

  @Test
  void differentCellsAreDifferentFindings() {
    findings.report("A-001").message("mild").cells("t.b").add();
    findings.report("A-001").message("mild").cells("t.a").add();
    assertThat(findings.all())
        .extracting(Finding::cells)
        .containsExactly(List.of("t.a"), List.of("t.b"));
  }

  @Test
  void remembersWhatCannotBeAssessed() {
    findings.cannotAssess("B-001", "未读出", "t.b", List.of("t.c"));
    findings.cannotAssess("A-001", "未读出");
    findings.cannotAssess("A-001", "未读出");
    assertThat(findings.notAssessed())
        .containsExactly(
            new NotAssessed("A-001", "未读出", List.of()),
            new NotAssessed("B-001", "未读出", List.of("t.b", "t.c")));
  }

  @Test
  void refusesMisuse() {
    assertMisuse(() -> findings.report("C-001"), "没有编号为 C-001 的规则");
    assertMisuse(() -> findings.cannotAssess("C-001", ""), "没有编号为 C-001 的规则");
    assertMisuse(() -> findings.report("A-001").add(), "消息 default 的 {n} 没有值");
    assertMisuse(() -> findings.report("A-001").with("n", null).add(), "消息 default 的 {n} 没有值");
    assertMisuse(() -> findings.report("A-001").message("x").add(), "rule.yaml 里没有消息 x");
    assertMisuse(() -> findings.report("A-001").with("n", 1).cells(5).add(), "cells(…): 5");
    assertThat(findings.all()).isEmpty();
  }

  private static void assertMisuse(Runnable call, String words) {
    assertThatThrownBy(call::run).isInstanceOf(RuleMisuseException.class).hasMessage(words);
  }
}
