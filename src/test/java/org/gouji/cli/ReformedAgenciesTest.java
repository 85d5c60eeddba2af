package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.gen.ReformedAgencies;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Audits the reports of agencies that were reformed, which are sound as far as they are there. */
class ReformedAgenciesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void nothingIsHeldAgainstThem(boolean dated) throws IOException {
    Path reports = folder.resolve("reports");
    Path output = folder.resolve("out");
    ReformedAgencies.write(reports, "云岭县", dated);
    WholeRun.audit(folder.resolve("cache"), reports, output);
    List<String> grave = new ArrayList<>();
    List<String> reforms = new ArrayList<>();
    for (JsonNode finding : WholeRun.lines(output.resolve("findings.jsonl"))) {
      String rule = finding.get("rule").asText();
      String said = rule + " " + finding.get("report").asText();
      boolean info = finding.get("severity").asText().equals("info");
      if (!info || rule.equals("SUBM-003")) grave.add(said + " " + finding.get("message").asText());
      if (rule.equals("CONT-006")) reforms.add(said);
    }
    assertThat(grave)
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).matches("SUBM-002 2021/云岭县体育管理局.*更正前后.*"),
            it -> assertThat(it).startsWith("SUBM-001 roster.csv 没有云岭县粮食管理局 2021 年的"));
    assertThat(reforms)
        .containsExactly(
            "CONT-006 2021/云岭县商务发展局.html",
            "CONT-006 2021/云岭县文旅发展局.html",
            "CONT-006 2021/云岭县水利发展局.html",
            "CONT-006 2021/云岭县水利服务局.html");
    for (JsonNode facts : WholeRun.lines(output.resolve("facts.jsonl"))) {
      if (facts.get("verdict").asText().equals("incomplete")) {
        assertThat(facts.get("report").asText()).startsWith("2021/云岭县体育管理局");
      }
    }
  }
}
