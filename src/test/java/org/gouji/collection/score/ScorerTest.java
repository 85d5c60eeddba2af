package org.gouji.collection.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Agency;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.finding.Waiver;
import org.gouji.rule.ScoringRules;
import org.gouji.rule.ScoringRules.Grade;
import org.gouji.rule.ScoringRules.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

  private static final Category SUMS = Category.ARITHMETIC;

  /** A: 10 a finding, at most 25; arithmetic: 7.5 an error, 2 a warning, at most 40 together. */
  private static final ScoringRules RULES =
      new ScoringRules(
          List.of(
              row("A", null, null, "10", "25"),
              row(null, SUMS, null, null, "40"),
              row(null, SUMS, Severity.ERROR, "7.5", null),
              row(null, SUMS, Severity.WARNING, "2", "5"),
              row(null, Category.SECTION, null, "60", null),
              row(null, null, Severity.INFO, "0", null)),
          List.of(grade("优", "90"), grade("良", "80"), grade("合格", "60"), grade("不合格", "0")));

  private static final Map<String, String> TITLES = Map.of("A", "表三不平", "S", "缺少部分");

  private static Row row(
      @Nullable String rule,
      @Nullable Category category,
      @Nullable Severity severity,
      @Nullable String points,
      @Nullable String cap) {
    return new Row(rule, category, severity, number(points), number(cap));
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Grade grade(String name, String from) {
    return new Grade(name, new BigDecimal(from));
  }

  private static Scorer scorer() {
    return new Scorer(RULES, TITLES, Lang.ZH, PastScores.none());
  }

  /**
   * Findings as {@code rule severity count}, S of the category section, X of one without points.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                  | 100  | 优     | ''",
        "B ERROR 1                           | 92.5 | 优     | 7.5",
        "B ERROR 2                           | 85   | 良     | 15",
        "A ERROR 1                           | 90   | 优     | 10",
        "A ERROR 3                           | 75   | 合格   | 25",
        "A ERROR 3, B ERROR 2                | 60   | 合格   | 25 15",
        "A ERROR 3, B ERROR 3                | 60   | 合格   | 25 15",
        "B ERROR 9, A ERROR 1                | 60   | 合格   | 40 0",
        "B WARNING 4, C WARNING 1            | 95   | 优     | 5 0",
        "B WARNING 1, C WARNING 1            | 96   | 优     | 2 2",
        "B INFO 30                           | 100  | 优     | ''",
        "S ERROR 1                           | 40   | 不合格 | 60",
        "S ERROR 2                           | 0    | 不合格 | 100",
        "S ERROR 1, A ERROR 9, B ERROR 9     | 0    | 不合格 | 60 25 15",
        "X ERROR 1                           | 100  | 优     | ''",
        "A ERROR 3, S ERROR 1                | 15   | 不合格 | 25 60",
        "B ERROR 9, S ERROR 1                | 0    | 不合格 | 40 60",
        "B ERROR 9, S ERROR 4                | 0    | 不合格 | 40 60",
      })
  void pointsAreTakenOffWithinCaps(String given, String points, String grade, String deductions) {
    List<Marked> findings = new ArrayList<>();
    for (String each : given.split(", ")) findings.addAll(findings(each));
    Scorer scorer = scorer();
    scorer.add(result("r", 2023, Verdict.NONCOMPLIANT, true), agency("k"), findings);
    Score score = scorer.scoreOf("r");
    assertThat(score.points()).isEqualTo(new BigDecimal(points));
    assertThat(score.grade()).isEqualTo(grade);
    assertThat(score.provisional()).isFalse();
    assertThat(score.deductions().stream().map(it -> it.points().toPlainString()))
        .containsExactlyElementsOf(
            deductions.isEmpty() ? List.of() : List.of(deductions.split(" ")));
    BigDecimal all = score.points();
    for (Score.Deduction deduction : score.deductions()) all = all.add(deduction.points());
    assertThat(all).isEqualByComparingTo("100");
  }

  private static List<Marked> findings(String text) {
    if (text.isEmpty()) return List.of();
    String[] words = text.split(" ");
    Category category =
        switch (words[0]) {
          case "S" -> Category.SECTION;
          case "X" -> Category.TEXT;
          default -> SUMS;
        };
    Marked one = Marked.of(finding(words[0], category, Severity.valueOf(words[1])));
    return Collections.nCopies(Integer.parseInt(words[2]), one);
  }

  @Test
  void everyLineIsExplained() {
    List<Marked> findings = new ArrayList<>(findings("A ERROR 3"));
    findings.add(waived(finding("A", SUMS, Severity.ERROR)));
    findings.addAll(findings("B ERROR 1"));
    findings.addAll(findings("S ERROR 2"));
    assertThat(explained(Lang.ZH, findings))
        .containsExactly(
            "25 表三不平（错误）：3 处，每处 10 分；规则 A 上限 25 分，实扣 25 分；豁免 1 处，不扣分",
            "7.5 B（错误）：1 处，扣 7.5 分",
            "67.5 缺少部分（错误）：2 处，每处 60 分；100 分已扣完，实扣 67.5 分");
    assertThat(explained(Lang.EN, findings))
        .containsExactly(
            "25 表三不平 (error): 3 × 10, A cap of 25, 25 taken; 1 waived at no cost",
            "7.5 B (error): 1 × 7.5",
            "67.5 缺少部分 (error): 2 × 60, 100 points are used up, 67.5 taken");
  }

  private static List<String> explained(Lang lang, List<Marked> findings) {
    Scorer scorer = new Scorer(RULES, TITLES, lang, PastScores.none());
    scorer.add(result("r", 2023, Verdict.NONCOMPLIANT, true), null, findings);
    return scorer.scoreOf("r").deductions().stream()
        .map(it -> it.points().toPlainString() + " " + it.explanation())
        .toList();
  }

  @Test
  void whatIsWaivedOrFixedCostsNothing() {
    Finding finding = finding("A", SUMS, Severity.ERROR);
    Scorer scorer = scorer();
    scorer.add(
        result("r", 2023, Verdict.COMPLIANT, true),
        agency("k"),
        List.of(waived(finding), new Marked(finding, null, Change.FIXED)));
    Score score = scorer.scoreOf("r");
    assertThat(score.points()).isEqualTo("100");
    assertThat(score.deductions())
        .containsExactly(new Score.Deduction("A", SUMS, BigDecimal.ZERO, "表三不平（错误）：豁免 1 处，不扣分"));
  }

  @Test
  void whatWasNotAssessedIsProvisionalAndNotRanked() {
    Scorer scorer = scorer();
    scorer.add(result("whole", 2023, Verdict.COMPLIANT, true), agency("a"), List.of());
    scorer.add(result("open", 2023, Verdict.INCOMPLETE, false), agency("b"), List.of());
    List<Marked> faults = findings("A ERROR 1");
    scorer.add(result("faulty", 2023, Verdict.NONCOMPLIANT, false), agency("c"), faults);
    scorer.add(result("none", null, Verdict.NOT_A_REPORT, true), null, List.of());
    List<Marked> fatal = findings("S ERROR 2");
    scorer.add(result("blank", 2023, Verdict.NONCOMPLIANT, false), agency("d"), fatal);
    assertThat(scorer.scoreOf("whole"))
        .extracting(Score::rank, Score::ranked)
        .containsExactly(1, 2);
    for (String report : List.of("open", "faulty")) {
      Score score = scorer.scoreOf(report);
      assertThat(score.provisional()).isTrue();
      assertThat(score.grade()).isEmpty();
      assertThat(score.rank()).isNull();
      assertThat(score.ranked()).isZero();
    }
    assertThat(scorer.scoreOf("faulty").points()).isEqualTo("90");
    assertThat(scorer.scoreOf("blank"))
        .extracting(Score::provisional, Score::rank)
        .containsExactly(false, 2);
    assertThat(scorer.scoreOf("none")).isNull();
    assertThat(scorer.scoreOf("unheard of")).isNull();
  }

  @Test
  void tiesShareTheirRankWhateverTheOrder() {
    List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
    Map<String, String> faults =
        Map.of("a", "A ERROR 1", "b", "B ERROR 2", "c", "B ERROR 2", "d", "A ERROR 2", "e", "");
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(names, new Random(seed));
      Scorer scorer = scorer();
      for (String name : names) {
        Verdict verdict = Verdict.NONCOMPLIANT;
        scorer.add(result(name, 2023, verdict, true), agency(name), findings(faults.get(name)));
      }
      Map<String, String> ranks = new TreeMap<>();
      for (String name : names) {
        Score score = scorer.scoreOf(name);
        ranks.put(name, score.rank() + "/" + score.ranked());
      }
      assertThat(ranks)
          .isEqualTo(Map.of("e", "1/5", "a", "2/5", "b", "3/5", "c", "3/5", "d", "5/5"));
    }
  }

  @Test
  void ranksAreAmongOneYearLevelAndRegion() {
    Scorer scorer = scorer();
    Agency[] agencies = {
      new Agency("a", "a", "department", "东区", null),
      new Agency("b", "b", "department", "东区", null),
      new Agency("c", "c", "department", "西区", null),
      new Agency("d", "d", "township", "东区", null)
    };
    for (Agency agency : agencies) {
      AuditResult result = result(agency.key(), 2023, Verdict.COMPLIANT, true);
      scorer.add(result, agency, agency.key().equals("b") ? findings("A ERROR 1") : List.of());
    }
    scorer.add(result("a22", 2022, Verdict.COMPLIANT, true), agencies[0], List.of());
    scorer.add(result("unknown", 2023, Verdict.COMPLIANT, true), null, List.of());
    assertThat(List.of("a", "b", "c", "d", "a22", "unknown").stream().map(scorer::scoreOf))
        .extracting(score -> score.rank() + "/" + score.ranked())
        .containsExactly("1/2", "2/2", "1/1", "1/1", "1/1", "null/0");
  }

  @Test
  void anAgencyStandsOnceAYearByItsWorstReport() {
    Scorer scorer = scorer();
    scorer.add(result("a1", 2023, Verdict.COMPLIANT, true), agency("a"), List.of());
    scorer.add(result("a2", 2023, Verdict.NONCOMPLIANT, true), agency("a"), findings("A ERROR 1"));
    scorer.add(result("b", 2023, Verdict.NONCOMPLIANT, true), agency("b"), findings("B ERROR 1"));
    assertThat(List.of("a1", "a2", "b").stream().map(scorer::scoreOf))
        .extracting(score -> score.rank() + "/" + score.ranked())
        .containsExactly("null/0", "2/2", "1/2");
  }

  @Test
  void theYearBeforeIsFoundInTheRunElseInThePast() {
    PastScores past =
        (agency, year) -> agency.equals("b") && year == 2022 ? new BigDecimal("70") : null;
    Scorer scorer = new Scorer(RULES, TITLES, Lang.ZH, past);
    scorer.add(result("a22", 2022, Verdict.NONCOMPLIANT, true), agency("a"), findings("A ERROR 2"));
    scorer.add(result("a23", 2023, Verdict.COMPLIANT, true), agency("a"), List.of());
    scorer.add(result("b23", 2023, Verdict.NONCOMPLIANT, true), agency("b"), findings("A ERROR 4"));
    scorer.add(result("b23x", 2023, Verdict.INCOMPLETE, false), agency("b"), List.of());
    scorer.add(result("c23", 2023, Verdict.COMPLIANT, true), agency("c"), List.of());
    assertThat(scorer.scoreOf("a23").change()).isEqualTo("20");
    assertThat(scorer.scoreOf("a22").before()).isNull();
    assertThat(scorer.scoreOf("b23").change()).isEqualTo("5");
    assertThat(scorer.scoreOf("b23x").before()).isEqualTo("70");
    assertThat(scorer.scoreOf("b23x").change()).isNull();
    assertThat(scorer.scoreOf("c23").change()).isNull();
  }

  @Test
  void nothingIsAddedOnceScoresWereAskedFor() {
    Scorer scorer = scorer();
    assertThat(scorer.scoreOf("r")).isNull();
    AuditResult late = result("r", 2023, Verdict.COMPLIANT, true);
    assertThatThrownBy(() -> scorer.add(late, null, List.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Agency agency(String key) {
    return new Agency(key, key, "department", "东区", null);
  }

  private static Marked waived(Finding finding) {
    return new Marked(finding, new Waiver("核实", "某人", LocalDate.of(2030, 1, 1)), null);
  }

  private static Finding finding(String rule, Category category, Severity severity) {
    return new Finding(
        rule, category, severity, "不符", List.of(), List.of(), List.of(), List.of(), "依据");
  }

  private static AuditResult result(
      String report, @Nullable Integer year, Verdict verdict, boolean whole) {
    return new AuditResult(
        report,
        "",
        year,
        null,
        new TreeMap<>(),
        verdict,
        List.of(),
        whole ? List.of() : List.of("X-001"),
        List.of(),
        Map.of(),
        List.of());
  }
}
