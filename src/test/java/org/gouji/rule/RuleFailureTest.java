package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.PackFolder.cells;
import static org.gouji.rule.PackFolder.flag;

import java.nio.file.Path;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that fails on some facts is named; the others count. */
class RuleFailureTest {

  private static final String ENDLESS =
      """
      declare Mark
        n: int
      end
      rule "E-001"
      when
        Cell(column == "x")
        not Mark()
      then
        insert(new Mark(0));
      end
      rule "E-001 再来"
      when
        $m: Mark()
      then
        delete($m);
        insert(new Mark($m.getN() + 1));
      end
      """;

  @TempDir Path folder;
  private PackFolder pack;

  @BeforeEach
  void begin() {
    pack =
        new PackFolder(folder).rule("A-001", flag("A-001", "x")).rule("Z-001", flag("Z-001", "x"));
  }

  @Test
  void throwingCondition() {
    pack.rule(
        "C-001",
        """
        rule "C-001"
        when
          $c: Cell(column == "x", raw.substring(5) == "9")
        then
          findings.report("C-001").add();
        end
        """);
    assertFails("C-001", "条件“raw.substring(5) == \"9\"”出错 (StringIndexOutOfBoundsException)");
  }

  @Test
  void throwingConsequence() {
    pack.rule(
        "C-001",
        """
        rule "C-001"
        when
          $c: Cell(column == "x")
        then
          findings.report("C-001").cells($c.id()).add();
          findings.report("C-001").cells($c.raw().substring(5)).add();
        end
        """);
    assertFails("C-001", "then 部分出错 (StringIndexOutOfBoundsException)");
  }

  @Test
  void endlessRule() {
    pack.rule("E-001", ENDLESS);
    assertFails("E-001", "触发超过 20000 次,疑似自己触发自己");
  }

  @Test
  void unfilledPlaceholder() {
    pack.rule(
        "C-001",
        PackFolder.yaml("C-001", "").replace("zh: 有误", "zh: \"{left} 有误\""),
        """
        rule "C-001"
        when
          $c: Cell(column == "x")
        then
          findings.report("C-001").with("left", null).cells($c.id()).add();
        end
        """);
    assertFails("C-001", "消息 default 的 {left} 没有值");
  }

  @Test
  void twoFailuresAtOnceAndAgain() {
    pack.rule("E-001", ENDLESS)
        .rule(
            "C-001",
            """
            rule "C-001"
            when
              Cell(value.divide(java.math.BigDecimal.ZERO) != null)
            then
              findings.report("C-001").add();
            end
            """);
    RulePack loaded = pack.load();
    RuleOutcome first = loaded.run(cells("x", 3), null, Lang.EN);
    assertThat(first.problems()).extracting(Problem::code).containsOnly("rule-failed").hasSize(2);
    assertThat(first.notAssessable()).containsExactly("C-001", "E-001");
    assertThat(first.problems().get(0).message())
        .startsWith("rule C-001 (title) failed on this report and was not decided: ")
        .contains("ArithmeticException");
    assertThat(first.findings()).extracting(Finding::rule).containsExactly("A-001", "Z-001");
    assertThat(loaded.run(cells("x", 3), null, Lang.EN)).isEqualTo(first);
    assertThat(loaded.run(cells("y"), null, Lang.EN).problems()).isEmpty();
  }

  @Test
  void ruleOfOtherYearsDoesNotFail() {
    pack.rule(
        "C-001",
        PackFolder.yaml("C-001", "years: [2021, null]"),
        """
        rule "C-001"
        when
          Cell(raw.substring(5) == "9")
        then
          findings.report("C-001").add();
        end
        """);
    RuleOutcome outcome = pack.load().run(cells("x", 3), 2019, Lang.ZH);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.notAssessable()).isEmpty();
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("A-001", "Z-001");
  }

  private void assertFails(String id, String why) {
    RuleOutcome outcome = pack.load().run(cells("x", 1), null, Lang.ZH);
    assertThat(outcome.problems())
        .extracting(Problem::message)
        .containsExactly("规则 " + id + "(标题)运行出错,本报告未作判断:" + why);
    assertThat(outcome.notAssessable()).containsExactly(id);
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("A-001", "Z-001");
  }
}
