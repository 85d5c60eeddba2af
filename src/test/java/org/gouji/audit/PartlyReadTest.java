package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.document.ReadProblem;
import org.gouji.document.file.DocumentReader;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;

/** What is found on a report whose end, from within a table on, was not read. */
class PartlyReadTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final int ROWS_READ = 12;

  @Test
  void withoutAnotherPageItsEndIsMissing() throws IOException {
    AuditResult result = audit(page());
    assertThat(rules(result)).contains("COMP-003", "SECT-001");
    assertThat(result.verdict()).isEqualTo(Verdict.NONCOMPLIANT);
  }

  @Test
  void nothingIsMissingThatMayStandOnAPageThatWasNotRead() throws IOException {
    List<String> codes = List.of("scan", "text-layer", "outlines", "hidden", "recognizer", "limit");
    for (String code : codes) {
      AuditResult result = audit(page(), new ReadProblem(code, "P2", new Quote(Place.NONE, "")));
      assertThat(result.findings()).extracting(Finding::category).doesNotContain(Category.SECTION);
      assertThat(rules(result)).isEmpty();
      assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
      assertThat(result.notAssessable()).contains("COMP-003", "SECT-001");
    }
  }

  @Test
  void wrongSumsOfWhatWasReadAreErrors() throws IOException {
    String page = page().replace("<td>4</td><td>1</td>", "<td>7</td><td>1</td>");
    AuditResult result = audit(page, new ReadProblem("scan", "P2", new Quote(Place.NONE, "")));
    assertThat(rules(result)).isNotEmpty().allMatch(rule -> rule.startsWith("ARITH"));
    assertThat(result.verdict()).isEqualTo(Verdict.NONCOMPLIANT);
  }

  private static List<String> rules(AuditResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("rules", "samples", "page-2021.html"));
  }

  private static AuditResult audit(String page, ReadProblem... problems) {
    Document read = DocumentReader.read(page.getBytes(StandardCharsets.UTF_8));
    List<Block> blocks = new ArrayList<>();
    for (Block block : read.blocks()) {
      if (block instanceof Grid grid && grid.rows().size() > 2 * ROWS_READ) {
        blocks.add(new Grid(grid.place(), true, grid.rows().subList(0, ROWS_READ)));
        break;
      }
      blocks.add(block);
    }
    Document cut =
        new Document(Document.Kind.PDF, read.title(), read.metadata(), blocks, List.of(problems));
    return AUDITOR.audit("page", "", cut, List.of());
  }
}
