package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.Shared;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Auditor;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.junit.jupiter.api.Test;

/** A real report as an office published it: a PDF with ruled tables over several pages. */
class PdfReportTest {

  private static final String NAME = "hongze_2024_district";

  @Test
  void everyCellIsReadAndEveryQuoteKnowsItsPage() throws IOException {
    Path folder = Shared.dir("reports/real");
    JsonNode truth = new ObjectMapper().readTree(folder.resolve(NAME + ".truth.json").toFile());
    AuditResult result =
        Auditor.load(Path.of("rules"), Lang.ZH)
            .audit(NAME, Files.readAllBytes(folder.resolve(NAME + ".pdf")));
    Map<String, BigDecimal> wanted = new TreeMap<>();
    truth
        .get("cells")
        .fields()
        .forEachRemaining(it -> wanted.put(it.getKey(), it.getValue().get("value").decimalValue()));
    Map<String, BigDecimal> read = new TreeMap<>();
    for (Cell cell : result.cells()) if (cell.value() != null) read.put(cell.id(), cell.value());
    assertThat(read).usingRecursiveComparison().isEqualTo(wanted);
    assertThat(result.year()).isEqualTo(truth.get("year").intValue());
    assertThat(result.organ()).isEqualTo(truth.get("organ").textValue());
    assertThat(result.problems()).isEmpty();
    List<String> due = new ArrayList<>();
    for (JsonNode one : truth.get("expected")) {
      String said = one.get("severity").textValue() + " " + one.get("category").textValue();
      if (!said.startsWith("info")) due.add(said);
    }
    assertThat(result.findings())
        .filteredOn(it -> it.severity() != Severity.INFO)
        .extracting(it -> it.severity().word() + " " + it.category().word())
        .containsExactlyInAnyOrderElementsOf(due);
    assertThat(result.verdict()).isEqualTo(Verdict.QUESTIONED);
    assertThat(result.cells()).allMatch(cell -> cell.quote().place().page() > 0);
    for (Finding finding : result.findings()) {
      assertThat(finding.evidence()).allMatch(quote -> quote.place().page() > 0);
    }
  }
}
