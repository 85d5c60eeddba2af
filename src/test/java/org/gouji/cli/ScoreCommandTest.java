package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code gouji score} writes what an audit would, and reads no document. */
class ScoreCommandTest extends FolderFixture {

  @BeforeEach
  void audit() throws IOException {
    file("reports-in/d.html", "throw");
    assertThat(run("audit", "--fail-on", "warning", "--single-file", "--as-of", "2024-05-01"))
        .isEqualTo(1);
  }

  @Test
  void withNothingChangedTheOutputsAreTheSame() throws IOException {
    Map<String, String> before = outputs();
    delete("reports-in");
    assertThat(run("score")).isEqualTo(1);
    assertThat(outputs()).isEqualTo(before);
    assertThat(run("score")).isEqualTo(1);
    assertThat(outputs()).isEqualTo(before);
  }

  @Test
  void otherPointsChangeTheScoresAlone() throws IOException {
    Map<String, String> before = outputs();
    assertThat(before.get("scores.csv")).contains("90,");
    delete("reports-in");
    file("rules/points", "40");
    assertThat(run("score")).isEqualTo(1);
    Map<String, String> after = outputs();
    assertThat(after.get("scores.csv")).contains("60,").doesNotContain("90,");
    for (String same : List.of("findings.csv", "findings.jsonl", "facts.jsonl", "problems.csv")) {
      assertThat(after.get(same)).as(same).isEqualTo(before.get(same));
    }
    assertThat(after.get("run.json")).doesNotContain("earlier-");
    assertThat(errors()).doesNotContain("重新审核");
  }

  @Test
  void rulesGivenHoldForThisScoringOnly() throws IOException {
    Map<String, String> before = outputs();
    file("other/points", "40");
    file("other/others", "first");
    assertThat(run("score", "--rules", "other")).isEqualTo(1);
    assertThat(outputs().get("scores.csv")).isNotEqualTo(before.get("scores.csv"));
    assertThat(run("score")).isEqualTo(1);
    assertThat(outputs()).isEqualTo(before);
  }

  @Test
  void findingsOfEarlierRulesAreToldAsSuch() throws IOException {
    file("rules/others", "second");
    for (int i = 0; i < 2; i++) {
      assertThat(run("score")).isEqualTo(1);
      assertThat(errors()).contains("各份报告的问题是按以前的规则查出的").contains("gouji audit");
      assertThat(outputs().get("run.json")).containsOnlyOnce("earlier-rules");
    }
    file("rules/others", "first");
    assertThat(run("score")).isEqualTo(1);
    assertThat(outputs().get("run.json")).doesNotContain("earlier-rules");
  }

  @Test
  void mistakesInTheRulesLeaveTheOutputs() throws IOException {
    Map<String, String> before = outputs();
    file("rules/points", "many");
    assertThat(run("score")).isEqualTo(3);
    assertThat(errors()).contains("scoring.csv:1: many");
    assertThat(outputs()).isEqualTo(before);
  }

  @Test
  void withoutAnAuditThereIsNothingToScore() throws IOException {
    assertThat(run("score", "-o", "elsewhere")).isEqualTo(2);
    assertThat(errors()).contains("请先运行 gouji audit");
    assertThat(folder.resolve("elsewhere")).doesNotExist();
    Files.delete(folder.resolve("audit-out/gouji.db"));
    assertThat(run("score")).isEqualTo(2);
    file("rules/points", "none");
    assertThat(run("audit")).isEqualTo(1);
    assertThat(run("score")).isEqualTo(2);
    assertThat(errors()).contains("没有评分表");
  }

  @Test
  void settingsAreReadAgainAndMissedWhereTheirFolderIsGone() throws IOException {
    file("reports-in/corrections.csv", "报告,单元格,数值,更正人,理由\na.html,x,1,王某,原件清楚\n");
    assertThat(run("audit")).isEqualTo(1);
    delete("reports-in");
    assertThat(run("score")).isEqualTo(2);
    assertThat(errors()).contains("corrections.csv").contains("不能重新评分");
  }

  private void delete(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private Map<String, String> outputs() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("audit-out"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.equals("gouji.db")) continue;
        boolean book = name.endsWith(".xlsx");
        Charset charset = book ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        all.put(name, new String(Files.readAllBytes(file), charset));
      }
    }
    return all;
  }
}
