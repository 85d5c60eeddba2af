package org.gouji.collection.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.collection.score.Standings.Fault;
import org.gouji.collection.score.Standings.Group;
import org.gouji.collection.score.Standings.Standing;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.finding.Waiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {

  /** Quartiles as Excel's QUARTILE.INC gives them. */
  @ParameterizedTest
  @CsvSource({
    "70,                70,    70 70 70 70 70",
    "60 100,            80,    60 70 80 90 100",
    "100 80 90,         90,    80 85 90 95 100",
    "1 2 4 7 8 9 10 12, 6.63,  1 3.5 7.5 9.25 12",
    "0 0.01 1,          0.34,  0 0.01 0.01 0.51 1",
    "100 100 100 0,     75,    0 75 100 100 100",
  })
  void meansAndQuartiles(String points, String mean, String quartiles) {
    List<BigDecimal> all = Arrays.stream(points.split(" ")).map(BigDecimal::new).toList();
    Distribution of = Distribution.of(all);
    assertThat(of.count()).isEqualTo(all.size());
    assertThat(of.mean()).isEqualTo(new BigDecimal(mean));
    assertThat(of.quartiles().stream().map(BigDecimal::toPlainString))
        .containsExactly(quartiles.split(" "));
  }

  @Test
  void groupsAreByYearLevelAndRegion() {
    Standings standings = new Standings();
    standings.add(report(2023, "部门", "东区", score("100", null)));
    standings.add(report(2023, "部门", "西区", score("80", "70")));
    standings.add(report(2023, "乡镇", "东区", provisional("90")));
    standings.add(report(2022, "部门", "", score("70", null)));
    standings.add(report(null, "部门", "东区", provisional("50")));
    standings.add(report(2021, "部门", "东区", null));
    assertThat(standings.all().stream().map(StandingsTest::described))
        .containsExactly(
            "null null null: 83.33 of 3, 2 provisional, change 10",
            "2023 null null: 90 of 2, 1 provisional, change 10",
            "2023 null 东区: 100 of 1, 1 provisional",
            "2023 null 西区: 80 of 1, 0 provisional, change 10",
            "2023 乡镇 null: none, 1 provisional",
            "2023 乡镇 东区: none, 1 provisional",
            "2023 部门 null: 90 of 2, 0 provisional, change 10",
            "2023 部门 东区: 100 of 1, 0 provisional",
            "2023 部门 西区: 80 of 1, 0 provisional, change 10",
            "2022 null null: 70 of 1, 0 provisional",
            "2022 部门 null: 70 of 1, 0 provisional");
  }

  private static String described(Standing standing) {
    Distribution points = standing.points();
    Distribution change = standing.change();
    Group group = standing.group();
    return (group.year() + " " + group.level() + " " + group.region() + ": ")
        + (points == null ? "none" : points.mean() + " of " + points.count())
        + ", "
        + standing.provisional()
        + " provisional"
        + (change == null ? "" : ", change " + change.mean());
  }

  @Test
  void faultsAreCountedByReportWithoutRemarksAndWaivers() {
    Standings standings = new Standings();
    for (int i = 0; i < 3; i++) {
      List<Marked> findings = new ArrayList<>();
      for (int rule = i; rule < 6; rule++) {
        findings.add(Marked.of(finding("R-" + rule, Severity.WARNING)));
        findings.add(Marked.of(finding("R-" + rule, Severity.ERROR)));
      }
      findings.add(Marked.of(finding("I-1", Severity.INFO)));
      findings.add(new Marked(finding("W-1", Severity.ERROR), new Waiver("核实", "某人", null), null));
      standings.add(report(2023, "部门", "", score("60", null), findings));
    }
    Standing all = standings.all().get(0);
    assertThat(all.faults())
        .extracting(Fault::rule, Fault::reports)
        .containsExactly(
            tuple("R-2", 3), tuple("R-3", 3), tuple("R-4", 3), tuple("R-5", 3), tuple("R-1", 2));
    assertThat(all.grades()).isEqualTo(Map.of("良", 3));
  }

  private static Score score(String points, @Nullable String before) {
    BigDecimal last = before == null ? null : new BigDecimal(before);
    return new Score(new BigDecimal(points), "良", false, List.of(), 1, 1, last);
  }

  private static Score provisional(String points) {
    return new Score(new BigDecimal(points), "", true, List.of(), null, 0, BigDecimal.ONE);
  }

  private static Finding finding(String rule, Severity severity) {
    return new Finding(
        rule, Category.FEE, severity, "", List.of(), List.of(), List.of(), List.of(), "");
  }

  private static Assessed report(
      @Nullable Integer year, String level, String region, @Nullable Score score) {
    return report(year, level, region, score, List.of());
  }

  private static Assessed report(
      @Nullable Integer year,
      String level,
      String region,
      @Nullable Score score,
      List<Marked> findings) {
    AuditResult result =
        new AuditResult(
            "r",
            "",
            year,
            "某局",
            new TreeMap<>(),
            Verdict.QUESTIONED,
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of());
    return new Assessed(result, new Agency("k", "某局", level, region, null), findings, score);
  }
}
