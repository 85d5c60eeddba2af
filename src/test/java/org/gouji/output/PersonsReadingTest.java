package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Auditor;
import org.gouji.audit.Correction;
import org.gouji.collection.Marked;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;

/** Outputs say which figures are a person's reading. */
class PersonsReadingTest {

  private static final String RECEIVED = "applications.received.natural";

  @Test
  void factsShowItBesideWhatStoodThere() throws IOException {
    JsonNode cell = json(FactsJson.line(result())).get("cells").get(RECEIVED);
    assertThat(cell.get("value").asInt()).isEqualTo(59);
    assertThat(cell.get("raw").asText()).isEmpty();
    assertThat(cell.get("state").asText()).isEqualTo("number");
    assertThat(cell.get("corrected").toString()).isEqualTo("{\"by\":\"甲\",\"reason\":\"原件\"}");
  }

  @Test
  void findingsThatRestOnItSaySo() throws IOException {
    AuditResult result = result();
    List<String> withReading = new ArrayList<>();
    for (Finding finding : result.findings()) {
      JsonNode line =
          json(Json.line(FindingsJson.of("a.txt", Marked.of(finding), PersonsReading.of(result))))
              .path("corrected");
      boolean rests = finding.cells().contains(RECEIVED);
      assertThat(line.isMissingNode()).isEqualTo(!rests);
      if (!rests) continue;
      assertThat(line.get(0).get("cell").asText()).isEqualTo(RECEIVED);
      assertThat(line.get(0).get("value").asInt()).isEqualTo(59);
      withReading.add(finding.rule());
    }
    assertThat(withReading).contains("ARITH-001");
  }

  private static AuditResult result() throws IOException {
    byte[] content = Files.readAllBytes(Path.of("reports-in/department-2020-cells-lost.txt"));
    return Auditor.load(Path.of("rules"), Lang.ZH)
        .audit("a.txt", content, List.of(new Correction(RECEIVED, "59", "甲", "原件")));
  }

  private static JsonNode json(String line) throws IOException {
    return new ObjectMapper().readTree(line);
  }
}
