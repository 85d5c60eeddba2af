package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.gen.SplitReports;
import org.gouji.gen.SplitReports.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Audits reports whose tables stand in files of their own. {@code -Dgouji.split=N} sets of how many
 * agencies.
 */
class SplitReportsTest {

  @TempDir Path folder;

  @Test
  void joinedTheyAreJudgedAsTheWhole() throws IOException {
    Path whole = folder.resolve("whole");
    Path split = folder.resolve("split");
    List<Report> reports = SplitReports.write(whole, split, Integer.getInteger("gouji.split", 6));
    Map<String, Set<String>> alone = findings(whole);
    Map<String, Set<String>> joined = findings(split);
    Map<String, JsonNode> facts = facts(split);
    List<String> wrong = new ArrayList<>();
    for (Report report : reports) {
      JsonNode text = facts.get(report.text());
      if (text.path("parts").size() != report.parts()) {
        wrong.add(report + " joined with " + text.path("parts"));
      }
      Set<String> expected = alone.getOrDefault(report.whole(), Set.of());
      Set<String> found = joined.getOrDefault(report.text(), Set.of());
      if (!expected.equals(found)) wrong.add(report + " " + expected + " " + found);
    }
    facts.forEach(
        (name, one) -> {
          if (one.get("verdict").asText().equals("incomplete")) wrong.add(name + " incomplete");
          boolean text = reports.stream().anyMatch(it -> it.text().equals(name));
          if (!text && joined.containsKey(name)) wrong.add(name + " " + joined.get(name));
        });
    assertThat(wrong).isEmpty();
  }

  /** Errors and warnings by report: their rules and cells. */
  private Map<String, Set<String>> findings(Path reports) throws IOException {
    Path output = folder.resolve(reports.getFileName() + "-out");
    WholeRun.audit(folder.resolve("cache"), reports, output);
    Map<String, Set<String>> findings = new HashMap<>();
    for (JsonNode finding : WholeRun.lines(output.resolve("findings.jsonl"))) {
      if (finding.get("severity").asText().equals("info")) continue;
      findings
          .computeIfAbsent(finding.get("report").asText(), it -> new TreeSet<>())
          .add(finding.get("rule").asText() + finding.get("cells"));
    }
    return findings;
  }

  private Map<String, JsonNode> facts(Path reports) throws IOException {
    Map<String, JsonNode> facts = new HashMap<>();
    Path output = folder.resolve(reports.getFileName() + "-out");
    for (JsonNode one : WholeRun.lines(output.resolve("facts.jsonl"))) {
      facts.put(one.get("report").asText(), one);
    }
    return facts;
  }
}
