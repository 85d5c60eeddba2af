package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;

/** Reports that stand in one table as a whole, prose and titles in rows of their own. */
class PageInTableTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final Path SAMPLES = Path.of("rules", "samples");
  private static final String FEE = "2023年，我局未收取政府信息公开信息处理费，";

  private static String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(SAMPLES.resolve("department-2023.txt"))) {
      boolean prose = !line.isBlank() && line.indexOf('|') < 0;
      text.append(line).append(prose ? " |" : "").append('\n');
    }
    return text.toString();
  }

  private static String page() throws IOException {
    return Files.readString(SAMPLES.resolve("page-2021.html"))
        .replaceAll("</?table[^>]*>", "")
        .replaceAll("(?s)<p>([^<]*)</p>(?!\\s*</td>)", "<tr><td colspan=\"15\">$1</td></tr>")
        .replaceFirst("<tr>", "<table><tr>")
        .replaceFirst("(?s)(.*</tr>)", "$1</table>");
  }

  private static AuditResult audit(String name, String text) {
    return AUDITOR.audit(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nothingOfThemIsLost() throws IOException {
    assertThat(audit("report.txt", text()).verdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(audit("page.html", page()).verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void whatTheirProseLacksIsFound() throws IOException {
    for (String text : new String[] {text(), page()}) {
      assertThat(text).contains(FEE);
      assertThat(audit("report", text.replace(FEE, "")).findings())
          .filteredOn(it -> it.severity() != Severity.INFO)
          .singleElement()
          .matches(it -> it.rule().equals("FEE-001"));
    }
  }
}
