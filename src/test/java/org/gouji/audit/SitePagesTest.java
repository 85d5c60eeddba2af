package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report on the pages of different sites: their columns, other years' links and notes. */
class SitePagesTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);

  @ParameterizedTest
  @ValueSource(strings = {"trs", "jcms", "printed", "wechat", "years", "old", "app"})
  void thePageAroundTheReportIsNotTheReport(String site) throws IOException {
    String report = Files.readString(Path.of("rules", "samples", "page-2021.html"));
    String title = report.substring(report.indexOf("<h1>") + 4, report.indexOf("</h1>"));
    String body = report.substring(report.indexOf("</h1>") + 5, report.indexOf("</body>"));
    Path page = Path.of("src/test/resources/org/gouji/audit/sites", site + ".html");
    String whole = Files.readString(page).replace("{title}", title).replace("{body}", body);

    AuditResult alone = audit(report);
    AuditResult result = audit(whole);
    assertThat(result.findings())
        .filteredOn(it -> it.severity() != Severity.INFO)
        .extracting(Finding::message)
        .isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(result.organ()).isEqualTo("云岭县林草局");
    assertThat(result.year()).isEqualTo(2023);
    assertThat(result.cells()).hasSameSizeAs(alone.cells());
    for (int i = 0; i < alone.cells().size(); i++) {
      assertThat(result.cells().get(i).value()).isEqualTo(alone.cells().get(i).value());
    }
  }

  private static AuditResult audit(String text) {
    return AUDITOR.audit("page", text.getBytes(StandardCharsets.UTF_8));
  }
}
