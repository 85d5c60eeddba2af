package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.file.DocumentReader;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found on reports that were read by character recognition; {@code ?} marks doubt. */
class DoubtTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final String GRANTED =
      "<td>4</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>5</td>";

  @Test
  void aPageReadSurelyIsCompliant() throws IOException {
    AuditResult result = audit(page());
    assertThat(result.problems()).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"五、存在的主要问题改情况", "五、存江的主委问题及改进情况"})
  void aTitleWithCharactersReadWronglyIsFoundInItsPlace(String title) throws IOException {
    AuditResult result = audit(page().replace("五、存在的主要问题及改进情况", title));
    assertThat(result.findings()).extracting(Finding::rule).doesNotContain("SECT-001");
  }

  @Test
  void aTitleThatIsNotThereIsMissed() throws IOException {
    AuditResult result = audit(page().replaceAll("(?s)<p>五、存在的主要问题及改进情况.*?(?=<p>六、)", ""));
    assertThat(result.findings())
        .filteredOn(it -> it.rule().equals("SECT-001"))
        .singleElement()
        .matches(it -> it.severity() == Severity.WARNING);
  }

  @Test
  void whatDoesNotLookLikeAReportIsNotCalledNone() throws IOException {
    AuditResult result = audit("<p>呆王八</p>");
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(result.problems()).extracting(Problem::code).containsExactly("unrecognized");
  }

  @Test
  void aWrongSumOfSureFiguresIsAnError() throws IOException {
    AuditResult result = audit(granted(GRANTED.replace("<td>4<", "<td>7<")));
    assertThat(errors(result)).isNotEmpty().allMatch(it -> it.rule().startsWith("ARITH"));
    assertThat(result.verdict()).isEqualTo(Verdict.NONCOMPLIANT);
  }

  @Test
  void aWrongSumWithADoubtfulFigureIsOpen() throws IOException {
    AuditResult result = audit(granted(GRANTED.replace("<td>4<", "<td>?7<")));
    assertThat(result.findings()).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(result.notAssessable()).anyMatch(it -> it.startsWith("ARITH"));
    assertThat(result.problems()).extracting(Problem::code).containsExactly("cells-doubtful");
    assertThat(result.problems().get(0).cells()).containsExactly("applications.granted.natural");
    assertThat(result.deduced()).containsEntry("applications.granted.natural", number(4));
  }

  @Test
  void aDoubtfulFigureIsTrustedWhereASumSpeaksForIt() throws IOException {
    AuditResult result = audit(granted(GRANTED.replace("<td>4<", "<td>?4<")));
    assertThat(result.problems()).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void aPersonsReadingEndsTheDoubt() throws IOException {
    String page = granted(GRANTED.replace("<td>4<", "<td>?7<"));
    String cell = "applications.granted.natural";
    AuditResult right = audit(page, new Correction(cell, "4", "李", "扫描件"));
    assertThat(right.verdict()).isEqualTo(Verdict.COMPLIANT);
    AuditResult wrong = audit(page, new Correction(cell, "7", "李", "扫描件"));
    assertThat(errors(wrong)).isNotEmpty();
  }

  @Test
  void aSumOfNothingSpeaksForNoFigure() throws IOException {
    String lawfirm = "<td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td>";
    String secret = "<td>1.属于国家秘密</td>";
    AuditResult result =
        audit(page().replace(secret + lawfirm, secret + lawfirm.replace("<td>0<", "<td>?0<")));
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(result.problems()).extracting(Problem::code).containsExactly("cells-doubtful");
  }

  @Test
  void whatIsNotMadeOutIsUnreadable() throws IOException {
    AuditResult result = audit(granted(GRANTED.replace("<td>4<", "<td>?\uFFFD<")));
    Cell cell =
        result.cells().stream()
            .filter(it -> it.id().equals("applications.granted.natural"))
            .findFirst()
            .orElseThrow();
    assertThat(cell.state()).isEqualTo(CellState.UNREADABLE);
    assertThat(errors(result)).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
  }

  @Test
  void wordsMakeNoError() throws IOException {
    String wrong = page().replace("收到政府信息公开申请12件", "收到政府信息公开申请15件");
    assertThat(errors(AUDITOR.audit("page", wrong.getBytes(StandardCharsets.UTF_8)))).isNotEmpty();
    AuditResult result = audit(wrong);
    assertThat(errors(result)).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.QUESTIONED);
  }

  private static java.math.BigDecimal number(long value) {
    return java.math.BigDecimal.valueOf(value);
  }

  private static List<Finding> errors(AuditResult result) {
    return result.findings().stream().filter(it -> it.severity() == Severity.ERROR).toList();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("rules", "samples", "page-2021.html"));
  }

  private static String granted(String row) throws IOException {
    return page().replace(GRANTED, row);
  }

  private static AuditResult audit(String page, Correction... corrections) {
    Document read = DocumentReader.read(page.getBytes(StandardCharsets.UTF_8));
    List<Block> blocks = read.blocks().stream().map(DoubtTest::recognized).toList();
    return AUDITOR.audit(
        "page",
        "",
        new Document(
            Document.Kind.SCAN, read.title(), read.metadata(), blocks, read.problems(), true),
        List.of(corrections));
  }

  private static Block recognized(Block block) {
    if (!(block instanceof Grid grid)) return block;
    List<Grid.Row> rows =
        grid.rows().stream()
            .map(row -> new Grid.Row(row.cells().stream().map(DoubtTest::cell).toList()))
            .toList();
    return new Grid(grid.place(), grid.ruled(), rows);
  }

  private static Grid.Cell cell(Grid.Cell cell) {
    boolean doubtful = cell.text().startsWith("?");
    String text = doubtful ? cell.text().substring(1) : cell.text();
    double confidence = doubtful ? 0.4 : 0.99;
    return new Grid.Cell(
        text, cell.column(), cell.columnSpan(), cell.rowSpan(), cell.place(), confidence);
  }
}
