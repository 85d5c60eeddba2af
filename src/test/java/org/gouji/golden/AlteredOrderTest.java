package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections and tables moved, removed, or put right. */
class AlteredOrderTest {

  static Stream<Arguments> swapped() {
    return Stream.of(
        Arguments.of(Seed.of("000").altered().move(322, 323, 318)),
        Arguments.of(Seed.of("001").altered().move(79, 85, 71)),
        Arguments.of(
            Seed.of("001").altered().on(71, "五、", "六、").on(79, "六、", "五、").move(79, 85, 71)),
        Arguments.of(Seed.of("002").altered().move(88, 90, 82)),
        Arguments.of(Seed.of("003").altered().move(640, 641, 631)));
  }

  @ParameterizedTest
  @MethodSource("swapped")
  void sectionsInAnotherOrderAreOneRemark(Altered copy) {
    AuditResult before = copy.seed().altered().audit();
    AuditResult after = copy.audit();
    assertThat(Golden.rules(after)).isEqualTo(Golden.rules(before));
    List<Finding> order =
        after.findings().stream()
            .filter(f -> f.category() == Category.SECTION && f.severity() == Severity.INFO)
            .toList();
    assertThat(order).hasSize(1);
    assertThat(after.verdict()).isEqualTo(before.verdict());
    assertThat(after.cells()).hasSameSizeAs(before.cells());
  }

  static Stream<Arguments> sectionsRemoved() {
    return Stream.of(
        Arguments.of(Seed.of("000").altered().remove(318, 321)),
        Arguments.of(Seed.of("001").altered().remove(71, 78)),
        Arguments.of(Seed.of("002").altered().remove(82, 87)),
        Arguments.of(Seed.of("003").altered().remove(631, 639)),
        Arguments.of(Seed.of("003").altered().remove(640, 641)));
  }

  @ParameterizedTest
  @MethodSource("sectionsRemoved")
  void aSectionRemovedIsOneError(Altered copy) {
    AuditResult before = copy.seed().altered().audit();
    AuditResult after = copy.audit();
    assertThat(Golden.of(after, Category.SECTION))
        .hasSize(Golden.of(before, Category.SECTION).size() + 1)
        .anyMatch(f -> f.severity() == Severity.ERROR);
    assertThat(Golden.rules(after)).hasSize(Golden.rules(before).size() + 1);
    assertThat(after.verdict()).isEqualTo(Verdict.NONCOMPLIANT);
  }

  @Test
  void theLastSectionTakesTheFeeStatementWithIt() {
    AuditResult result = Seed.of("001").altered().remove(79, 85).audit();
    assertThat(Golden.of(result, Category.SECTION)).hasSize(1);
    assertThat(Golden.of(result, Category.FEE)).hasSize(1);
    assertThat(Golden.rules(result)).hasSize(2);
  }

  static Stream<Arguments> tableFourRemoved() {
    return Stream.of(
        Arguments.of(Seed.of("000").altered().remove(281, 317)),
        Arguments.of(Seed.of("001").altered().remove(67, 70)),
        Arguments.of(Seed.of("002").altered().remove(77, 80)),
        Arguments.of(Seed.of("003").altered().remove(559, 630)));
  }

  @ParameterizedTest
  @MethodSource("tableFourRemoved")
  void aTableRemovedIsOneError(Altered copy) {
    AuditResult before = copy.seed().altered().audit();
    AuditResult after = copy.audit();
    assertThat(Golden.of(after, Category.COMPLETENESS))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
    assertThat(Golden.rules(after)).hasSize(Golden.rules(before).size() + 1);
    assertThat(after.cells()).noneMatch(cell -> cell.id().startsWith("review."));
    assertThat(after.templates()).doesNotContainKey("review");
  }

  @Test
  void tableAndSectionRemovedTogetherAreOneErrorEach() {
    AuditResult result = Seed.of("001").altered().remove(66, 70).audit();
    assertThat(Golden.of(result, Category.COMPLETENESS)).hasSize(1);
    assertThat(Golden.of(result, Category.SECTION)).hasSize(1);
    assertThat(Golden.rules(result)).hasSize(2);
  }

  static Stream<Arguments> rowsRemoved() {
    return Stream.of(
        Arguments.of(Seed.of("001").altered().remove(50, 50), "applications.refused.process."),
        Arguments.of(Seed.of("001").altered().remove(26, 26), "proactive.normative."),
        Arguments.of(Seed.of("000").altered().remove(153, 161), "applications.refused.process."),
        Arguments.of(Seed.of("004").altered().remove(111, 111), "statistics.complaints"));
  }

  /** A text may have lost the row on its way; then it is no finding, but never passed over. */
  @ParameterizedTest
  @MethodSource("rowsRemoved")
  void aRowRemovedIsNamed(Altered copy, String row) {
    AuditResult before = copy.seed().altered().audit();
    AuditResult after = copy.audit();
    List<String> gone =
        before.cells().stream().map(Cell::id).filter(id -> id.startsWith(row)).toList();
    assertThat(gone).isNotEmpty();
    for (Cell cell : after.cells()) {
      if (!gone.contains(cell.id())) continue;
      assertThat(cell.value()).isNull();
      assertThat(cell.state()).isEqualTo(CellState.ABSENT);
    }
    Stream<List<String>> said =
        Stream.concat(
            Golden.of(after, Category.COMPLETENESS).stream().map(Finding::cells),
            after.problems().stream().map(Problem::cells));
    assertThat(said).singleElement().asInstanceOf(LIST).containsExactlyInAnyOrderElementsOf(gone);
    assertThat(Golden.graveShapes(after).stream().map(Golden.Shape::rule))
        .containsAll(Golden.rules(before));
    assertThat(after.verdict()).isIn(Verdict.INCOMPLETE, Verdict.NONCOMPLIANT);
  }

  @Test
  void theRowsOfTheNewFormAreRight() {
    String zeros = "\n0 |\n0 |\n0 |\n0 |\n0 |\n0 |\n0 |\n||";
    AuditResult result =
        Seed.of("000")
            .altered()
            .remove(255, 262)
            .on(
                254,
                "(六)其他處理 |",
                "(六)其他處理 |\n1.申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請 |"
                    + zeros.replaceFirst("\\|\\|$", "|")
                    + "\n2.申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請 |"
                    + zeros
                    + "\n3.其他 |"
                    + zeros)
            .audit();
    assertThat(Golden.of(result, Category.TEMPLATE)).isEmpty();
    assertThat(Golden.rules(result)).hasSize(4);
    assertThat(result.templates()).containsEntry("applications", "2021");
    assertThat(result.cells()).hasSize(200).allMatch(cell -> cell.value() != null);
  }

  @Test
  void theOldRowInTheNewFormIsOneWarning() {
    AuditResult result =
        Seed.of("001")
            .altered()
            .remove(62, 63)
            .on(61, "(六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 |", "(六)其他处理 |")
            .audit();
    assertThat(Golden.of(result, Category.TEMPLATE)).hasSize(1);
    assertThat(Golden.rules(result)).hasSize(1);
    assertThat(result.templates()).containsEntry("applications", "2019");
    assertThat(result.verdict()).isEqualTo(Verdict.QUESTIONED);
  }
}
