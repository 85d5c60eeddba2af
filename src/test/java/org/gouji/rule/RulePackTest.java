package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.rule.PackFolder.cell;
import static org.gouji.rule.PackFolder.cells;
import static org.gouji.rule.PackFolder.flag;
import static org.gouji.rule.PackFolder.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.document.Place;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.NotAssessed;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.rule.RuleCase.Expectation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackTest {

  private static final String SUM =
      """
      rule "SUM-001 不等"
      when
        accumulate(Cell(column == "part", $v: value); $sum: sum($v))
        $total: Cell(column == "total", value != null, value != $sum)
      then
        findings.report("SUM-001").with("left", $sum).with("right", $total.value())
            .cells($total.id()).evidence($total.quote()).add();
      end
      rule "SUM-001 为零"
      when
        $total: Cell(column == "total", value == 0)
      then
        findings.report("SUM-001").message("zero").cells($total.id()).add();
      end
      rule "SUM-001 不能判断"
      when
        $total: Cell(column == "total", value == null)
      then
        findings.cannotAssess("SUM-001", "总计未读出", $total.id());
      end
      """;

  private static final String SUM_YAML =
      """
      id: SUM-001
      title: {zh: 合计不符, en: sums differ}
      category: arithmetic
      severity: error
      basis: {zh: 《格式》, en: the form}
      messages:
        default: {zh: "合计 {left},填 {right}", en: "parts make {left}, not {right}"}
        zero: {severity: warning, zh: 填了零, en: is zero}
      history: 初版
      """;

  @TempDir Path folder;
  private PackFolder pack;

  @BeforeEach
  void begin() {
    pack = new PackFolder(folder);
  }

  @Test
  void tellsWhatTheFilesSay() {
    RulePack loaded = pack.rule("SUM-001", SUM_YAML, SUM).rule("A-001", flag("A-001", "x")).load();
    assertThat(loaded.name()).isEqualTo("试用规则");
    assertThat(loaded.version()).isEqualTo("1.0");
    assertThat(loaded.rules()).extracting(RuleInfo::id).containsExactly("A-001", "SUM-001");
    RuleInfo sum = loaded.rules().get(1);
    assertThat(sum.title()).isEqualTo(new Words("合计不符", "sums differ"));
    assertThat(sum.category()).isEqualTo(Category.ARITHMETIC);
    assertThat(sum.years()).isEqualTo(Years.ALL);
    assertThat(sum.folder()).isEqualTo("family/SUM-001");
    assertThat(sum.history()).isEqualTo("初版");
    assertThat(sum.messages().get("zero"))
        .isEqualTo(new RuleInfo.Message(Severity.WARNING, new Words("填了零", "is zero")));
    assertThat(sum.messages().get("default").severity()).isEqualTo(Severity.ERROR);
    assertThat(sum.cases())
        .containsExactly(
            new RuleCase("不符", Expectation.FLAG, Map.of("name", "不符", "expect", "flag")),
            new RuleCase("相符", Expectation.PASS, Map.of("name", "相符", "expect", "pass")));
  }

  @Test
  void wordsFindingsFromTheRuleFile() {
    RulePack loaded = pack.rule("SUM-001", SUM_YAML, SUM).load();
    List<Cell> facts = new ArrayList<>(cells("part", 20, 30));
    facts.add(cell("sum", "total", 40));
    RuleOutcome chinese = loaded.run(facts, 2023, Lang.ZH);
    assertThat(chinese.findings())
        .containsExactly(
            new Finding(
                "SUM-001",
                Category.ARITHMETIC,
                Severity.ERROR,
                "合计 50,填 40",
                List.of("t.sum.total"),
                List.of(),
                List.of(),
                List.of(facts.get(2).quote()),
                "《格式》"));
    assertThat(loaded.run(facts, 2023, Lang.EN).findings())
        .extracting(Finding::message, Finding::basis)
        .containsExactly(tuple("parts make 50, not 40", "the form"));
    assertThat(chinese.problems()).isEmpty();
    assertThat(chinese.notAssessable()).isEmpty();
  }

  @Test
  void takesTheSeverityOfTheMessage() {
    RulePack loaded = pack.rule("SUM-001", SUM_YAML, SUM).load();
    assertThat(loaded.run(List.of(cell("sum", "total", 0)), null, Lang.ZH).findings())
        .extracting(Finding::severity, Finding::message)
        .containsExactly(tuple(Severity.WARNING, "填了零"));
  }

  @Test
  void saysWhatCannotBeAssessed() {
    RulePack loaded = pack.rule("SUM-001", SUM_YAML, SUM).load();
    Cell read = cell("sum", "total", 0);
    Cell lost =
        new Cell(
            read.id(),
            "t",
            "sum",
            "total",
            "总计",
            "int",
            null,
            "",
            CellState.UNREADABLE,
            read.quote());
    RuleOutcome outcome = loaded.run(List.of(lost), null, Lang.ZH);
    assertThat(outcome.notAssessable()).containsExactly("SUM-001");
    assertThat(outcome.notAssessed())
        .containsExactly(new NotAssessed("SUM-001", "总计未读出", List.of("t.sum.total")));
    assertThat(outcome.problems()).isEmpty();
  }

  @Test
  void appliesRulesToTheirYearsOnly() {
    RulePack loaded =
        pack.rule("A-001", flag("A-001", "x"))
            .rule("B-001", yaml("B-001", "years: [2021, null]"), flag("B-001", "x"))
            .rule("C-001", yaml("C-001", "years: [2019, 2020]"), flag("C-001", "x"))
            .load();
    assertThat(flagged(loaded, 2023)).containsExactly("A-001", "B-001");
    assertThat(flagged(loaded, 2021)).containsExactly("A-001", "B-001");
    assertThat(flagged(loaded, 2020)).containsExactly("A-001", "C-001");
    assertThat(flagged(loaded, 2018)).containsExactly("A-001");
    assertThat(flagged(loaded, null)).containsExactly("A-001");
  }

  private static List<String> flagged(RulePack pack, Integer year) {
    RuleOutcome outcome = pack.run(cells("x", 1), year, Lang.ZH);
    assertThat(outcome.notAssessable()).isEmpty();
    return outcome.findings().stream().map(Finding::rule).toList();
  }

  @Test
  void countsTheSameFindingOnce() {
    String twice =
        """
        rule "A-001"
        when
          Cell(column == "y")
          $c: Cell(column == "x")
        then
          findings.report("A-001").cells($c.id()).evidence($c.quote()).add();
        end
        """;
    List<Cell> facts = new ArrayList<>(cells("y", 1, 2, 3));
    facts.addAll(cells("x", 5));
    assertThat(pack.rule("A-001", twice).load().run(facts, null, Lang.ZH).findings()).hasSize(1);
  }

  @Test
  void listsFindingsAlikeWhateverTheOrderOfFacts() {
    RulePack loaded =
        pack.rule("A-001", flag("A-001", "x")).rule("B-001", flag("B-001", "x")).load();
    List<Cell> facts = new ArrayList<>(cells("x", 9, 4, 7, 1));
    List<Finding> first = loaded.run(facts, null, Lang.ZH).findings();
    Collections.reverse(facts);
    assertThat(loaded.run(facts, null, Lang.ZH).findings()).isEqualTo(first);
    assertThat(first).isSortedAccordingTo(Finding.ORDER).hasSize(8);
    assertThat(first.get(0).evidence().get(0).place()).isEqualTo(Place.line(2));
  }

  @Test
  void servesManyThreads() {
    RulePack loaded = pack.rule("SUM-001", SUM_YAML, SUM).load();
    List<String> messages =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i -> {
                  List<Cell> facts = new ArrayList<>(cells("part", i));
                  facts.add(cell("sum", "total", i + 1));
                  return loaded.run(facts, null, Lang.ZH).findings().get(0).message();
                })
            .toList();
    assertThat(messages)
        .isEqualTo(IntStream.range(0, 200).mapToObj(i -> "合计 " + i + ",填 " + (i + 1)).toList());
  }

  @Test
  void ignoresFoldersWithoutARule() {
    pack.write("forms/2021.yaml", "any: thing").write("vocabulary/claims.yaml", "- x");
    assertThat(pack.rule("A-001", flag("A-001", "x")).load().rules()).hasSize(1);
  }

  @Test
  void misnamedFilesAreToldNotPassedOver() {
    pack.rule("A-001", flag("A-001", "x"));
    pack.write("section/SECT-902.rule.txt.txt", "编号：SECT-902").write("section/甲.csv", "编号");
    pack.write("section/乙.规则.xls", "x").write("forms/2026.yml", "x").write("changes.csv", "规则");
    pack.write("a.png", "x").write("a.md", "x");
    assertThatThrownBy(() -> pack.load())
        .hasMessageContainingAll(
            "section/SECT-902.rule.txt.txt: 不认识这个文件",
            "后缀写了两次（资源管理器可能隐藏了后缀），应为 SECT-902.rule.txt",
            "section/甲.csv: 不认识这个文件",
            "应为 甲.rules.csv",
            "section/乙.规则.xls: 不认识这个文件",
            "forms/2026.yml: 不认识这个文件：表式应是 forms/年份.yaml",
            "changes.csv: 这个文件只用在叠加的规则包里")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("a.png").doesNotContain("a.md"));
  }
}
