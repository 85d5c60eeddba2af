package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final String ID = "applications.granted.natural";
  private static final Defect INNER = defect("arithmetic.inner");

  @Test
  void rightAuditOfACleanReportPasses() {
    Generated clean = Generated.clean(7, INNER.wish(), Layout.HTML_CLEAN);
    Check check = Check.of(audit(clean, Verdict.COMPLIANT, List.of()), clean.truth());
    assertThat(check.differences()).isEmpty();
    assertThat(check.right()).isEqualTo(check.cells()).isPositive();
  }

  @Test
  void rightAuditOfADefectPasses() {
    Generated bad = Generated.defective(7, INNER, Layout.HTML_CLEAN);
    Finding finding =
        finding(Severity.ERROR, Category.ARITHMETIC, "applications.refused.process.natural");
    Check check = Check.of(audit(bad, Verdict.NONCOMPLIANT, List.of(finding)), bad.truth());
    assertThat(check.differences()).isEmpty();
    assertThat(check.found()).isEqualTo(1);
  }

  @Test
  void missedDefectIsToldWithTheNearest() {
    Generated bad = Generated.defective(7, INNER, Layout.HTML_CLEAN);
    Finding elsewhere =
        finding(Severity.ERROR, Category.ARITHMETIC, "review.reconsideration.total");
    Check check = Check.of(audit(bad, Verdict.NONCOMPLIANT, List.of(elsewhere)), bad.truth());
    assertThat(check.differences())
        .anyMatch(
            line ->
                line.startsWith("missed: [error] [arithmetic]")
                    && line.contains("review.reconsideration.total"))
        .anyMatch(line -> line.startsWith("false error arithmetic"));
    assertThat(check.found()).isZero();
    assertThat(check.falseErrors()).isEqualTo(1);
  }

  @Test
  void sameDefectReportedTwiceIsOneTooMany() {
    Generated bad = Generated.defective(7, INNER, Layout.HTML_CLEAN);
    Finding finding =
        finding(Severity.ERROR, Category.ARITHMETIC, "applications.refused.process.natural");
    Check check =
        Check.of(audit(bad, Verdict.NONCOMPLIANT, List.of(finding, finding)), bad.truth());
    assertThat(check.falseErrors()).isEqualTo(1);
  }

  @Test
  void falseWarningsAndVerdictAreToldAndInfosAreNot() {
    Generated clean = Generated.clean(7, INNER.wish(), Layout.HTML_CLEAN);
    List<Finding> findings =
        List.of(finding(Severity.WARNING, Category.FEE), finding(Severity.INFO, Category.TEXT));
    Check check = Check.of(audit(clean, Verdict.QUESTIONED, findings), clean.truth());
    assertThat(check.differences())
        .containsExactly("false warning fee R: m", "verdict questioned, not compliant");
    assertThat(check.falseWarnings()).isEqualTo(1);
  }

  @Test
  void wrongCellFactsAndProblemsAreTold() {
    Generated clean = Generated.clean(7, INNER.wish(), Layout.HTML_CLEAN);
    AuditResult right = audit(clean, Verdict.COMPLIANT, List.of());
    List<Cell> cells = new ArrayList<>(right.cells());
    cells.replaceAll(
        cell -> cell.id().equals(ID) ? cell(ID, new BigDecimal("987654"), CellState.NUMBER) : cell);
    Problem problem = new Problem("lost", "m", List.of(), List.of());
    AuditResult wrong =
        new AuditResult(
            "r",
            "",
            1999,
            null,
            new TreeMap<>(),
            Verdict.COMPLIANT,
            List.of(problem),
            List.of("A"),
            cells,
            Map.of(),
            List.of());
    Check check = Check.of(wrong, clean.truth());
    assertThat(check.right()).isEqualTo(check.cells() - 1);
    assertThat(check.differences())
        .anyMatch(line -> line.startsWith("year 1999"))
        .anyMatch(line -> line.startsWith("organ "))
        .anyMatch(line -> line.startsWith("form of applications null"))
        .anyMatch(line -> line.startsWith(ID + " is "))
        .anyMatch(line -> line.startsWith("problem of an intact source"))
        .anyMatch(line -> line.startsWith("not assessable"));
  }

  @Test
  void lostCellsMayBeUnreadButNotWrong() {
    Truth truth =
        new Truth(
            2023,
            Set.of("x"),
            Map.of(),
            Map.of(ID, Filled.number(4)),
            Set.of(),
            Set.of(ID),
            List.of(),
            Set.of(),
            false);
    assertThat(Check.of(single(null), truth).differences()).isEmpty();
    assertThat(Check.of(single(new BigDecimal("4")), truth).differences()).isEmpty();
    assertThat(Check.of(single(new BigDecimal("5")), truth).differences())
        .containsExactly(ID + " lost, yet read 5");
  }

  @Test
  void optionalAndToleratedFindingsDoNoHarm() {
    Expected maybe = Expected.of("error", "narrative").optional();
    Truth truth =
        new Truth(
            2023,
            Set.of("x"),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            List.of(maybe),
            Set.of("section", "fee!"),
            false);
    AuditResult none = single(null);
    assertThat(Check.of(none, truth).differences()).isEmpty();
    List<Finding> findings =
        List.of(
            finding(Severity.ERROR, Category.NARRATIVE),
            finding(Severity.ERROR, Category.FEE),
            finding(Severity.WARNING, Category.SECTION));
    assertThat(Check.of(with(none, findings), truth).differences()).isEmpty();
    assertThat(
            Check.of(with(none, List.of(finding(Severity.ERROR, Category.SECTION))), truth)
                .falseErrors())
        .isEqualTo(1);
  }

  @Test
  void tallyPrintsSums() {
    Tally tally = new Tally();
    tally.add("a", new Check(List.of(), 1, 1, 0, 0, 200, 197, 1));
    tally.add("a", new Check(List.of("x"), 1, 0, 2, 3, 100, 100, 0));
    tally.addBroken("b");
    assertThat(tally.print("layout"))
        .containsPattern("a +2 +1 +1/2 +2 +3 +297/300 +2 +1")
        .containsPattern("b +1 +0 +0/0");
  }

  private static Defect defect(String name) {
    return Defects.ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static Finding finding(Severity severity, Category category, String... cells) {
    return new Finding(
        "R", category, severity, "m", List.of(cells), List.of(), List.of(), List.of(), "b");
  }

  private static AuditResult audit(Generated report, Verdict verdict, List<Finding> findings) {
    Truth truth = report.truth();
    List<Cell> cells = new ArrayList<>();
    truth.cells().forEach((id, filled) -> cells.add(cell(id, filled.value(), CellState.NUMBER)));
    return new AuditResult(
        "r",
        "",
        truth.year(),
        truth.organs().iterator().next(),
        new TreeMap<>(truth.templates()),
        verdict,
        List.of(),
        List.of(),
        cells,
        Map.of(),
        findings);
  }

  private static AuditResult single(@org.jspecify.annotations.Nullable BigDecimal value) {
    List<Cell> cells =
        List.of(cell(ID, value, value == null ? CellState.UNREADABLE : CellState.NUMBER));
    return new AuditResult(
        "r",
        "",
        2023,
        "x",
        new TreeMap<>(),
        Verdict.COMPLIANT,
        List.of(),
        List.of(),
        cells,
        Map.of(),
        List.of());
  }

  private static AuditResult with(AuditResult result, List<Finding> findings) {
    return new AuditResult(
        "r",
        "",
        2023,
        "x",
        new TreeMap<>(),
        Verdict.NONCOMPLIANT,
        List.of(),
        List.of(),
        result.cells(),
        Map.of(),
        findings);
  }

  private static Cell cell(
      String id, @org.jspecify.annotations.Nullable BigDecimal value, CellState state) {
    return new Cell(
        id,
        "applications",
        "granted",
        "natural",
        "n",
        "int",
        value,
        "",
        state,
        new Quote(Place.NONE, ""));
  }
}
