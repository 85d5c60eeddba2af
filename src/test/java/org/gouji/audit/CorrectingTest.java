package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.audit.Corrected.Outcome;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.junit.jupiter.api.Test;

/** A sample of which two figures are lost, 58 and 26. */
class CorrectingTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final String RECEIVED = "applications.received.natural";
  private static final String GRANTED = "applications.granted.natural";

  @Test
  void whatAPersonReadEndsAnIncompleteVerdict() throws IOException {
    AuditResult result = audit(read(RECEIVED, "58"), read(GRANTED, "２６"));
    assertThat(audit().verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(result.problems()).isEmpty();
    assertThat(result.deduced()).isEmpty();
    Cell cell = cell(result, GRANTED);
    assertThat(cell.value()).isEqualByComparingTo(BigDecimal.valueOf(26));
    assertThat(cell.state()).isEqualTo(CellState.NUMBER);
    assertThat(cell.raw()).isEmpty();
    assertThat(result.content().corrections()).containsOnlyKeys(RECEIVED, GRANTED);
  }

  @Test
  void oneOfTwoLeavesTheOtherOpen() throws IOException {
    AuditResult result = audit(read(RECEIVED, "58"));
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(result.problems().get(0).cells()).containsExactly(GRANTED);
    assertThat(result.deduced()).containsOnlyKeys(GRANTED);
  }

  @Test
  void aReadingThatBreaksTheIdentitiesIsAFinding() throws IOException {
    AuditResult result = audit(read(RECEIVED, "59"), read(GRANTED, "26"));
    assertThat(result.verdict()).isEqualTo(Verdict.NONCOMPLIANT);
    assertThat(result.findings()).extracting(Finding::rule).contains("ARITH-001");
  }

  @Test
  void labelsNameACellWhereTheyAreUnambiguous() throws IOException {
    AuditResult result =
        audit(
            read("一、本年新收政府信息公开申请数量·自然人", "58"),
            read("表三 > (一) 予以公开 > 自然人", "26"),
            read("本年新收政府信息公开申请数量·自然人", "58"),
            read("其他·自然人", "1"),
            read("予以公开·自然入", "26"));
    assertThat(result.content().corrected())
        .extracting(Corrected::outcome)
        .containsExactly(
            Outcome.APPLIED,
            Outcome.APPLIED,
            Outcome.REPEATED,
            Outcome.UNKNOWN_CELL,
            Outcome.UNKNOWN_CELL);
    assertThat(result.content().corrected().get(1).cells()).containsExactly(GRANTED);
    assertThat(result.content().corrected().get(4).seen()).isEqualTo("予以公开·自然人");
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void aNameOfSeveralCellsIsLeftToThePerson() throws IOException {
    Corrected corrected = audit(read("维持", "1")).content().corrected().get(0);
    assertThat(corrected.outcome()).isIn(Outcome.AMBIGUOUS_CELL, Outcome.UNKNOWN_CELL);
    assertThat(corrected.isApplied()).isFalse();
  }

  @Test
  void cellsThatWereReadStayAsTheyAre() throws IOException {
    String total = "applications.received.total";
    AuditResult plain = audit();
    BigDecimal value = cell(plain, total).value();
    assertThat(value).isNotNull();
    AuditResult result =
        audit(read(total, value.add(BigDecimal.ONE).toString()), read(GRANTED, "无"));
    assertThat(cell(result, total)).isEqualTo(cell(plain, total));
    assertThat(result.content().corrected().get(0).outcome()).isEqualTo(Outcome.WELL_READ);
    assertThat(result.content().corrected().get(0).seen()).isEqualTo(value.toString());
    assertThat(cell(result, GRANTED).state()).isEqualTo(CellState.NONE);
    AuditResult same = audit(read(total, value + ".0"));
    assertThat(same.content().corrected().get(0).outcome()).isEqualTo(Outcome.NEEDLESS);
    assertThat(same.content().corrections()).isEmpty();
  }

  @Test
  void whatIsNoReportHasNoCells() {
    byte[] notice = "关于放假的通知\n今天放假。\n".getBytes(StandardCharsets.UTF_8);
    AuditResult result = AUDITOR.audit("n.txt", notice, List.of(read(GRANTED, "1")));
    assertThat(result.content().corrected()).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.NOT_A_REPORT);
  }

  private static AuditResult audit(Correction... corrections) throws IOException {
    byte[] content = Files.readAllBytes(Path.of("reports-in/department-2020-cells-lost.txt"));
    return AUDITOR.audit("a.txt", content, List.of(corrections));
  }

  private static Correction read(String cell, String value) {
    return new Correction(cell, value, "甲", "原件清楚");
  }

  private static Cell cell(AuditResult result, String id) {
    return result.cells().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }
}
