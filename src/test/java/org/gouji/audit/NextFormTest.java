package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Suspect;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the guide makes next year's form of this year's, with one row more. */
class NextFormTest {

  private static final Path RULES = Path.of("rules");
  private static final String NEW_CELL = "applications.refused.importantData";

  @TempDir static Path folder;
  private static Auditor auditor;
  private static Auditor shipped;

  @BeforeAll
  static void followTheGuide() throws IOException {
    copyRules();
    String guide = Files.readString(RULES.resolve("README.md"));
    String part = guide.substring(guide.indexOf("## 例子：明年的表式"), guide.indexOf("## 用词"));
    List<String> listings = new ArrayList<>();
    Matcher blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(part);
    while (blocks.find()) listings.add(blocks.group(1));
    assertThat(listings).hasSize(3);
    String form = Files.readString(RULES.resolve("forms/2021.yaml"));
    form = listings.get(0) + form.substring(form.indexOf("tables:"));
    form = before(form, "      - id: unavailable.notHeld\n", listings.get(1));
    form = before(form, "      - \"^ | （四）无法提供", listings.get(2));
    Files.writeString(folder.resolve("forms/2026.yaml"), form);
    auditor = Auditor.load(folder, Lang.ZH);
    shipped = Auditor.load(RULES, Lang.ZH);
  }

  private static String before(String text, String line, String added) {
    assertThat(text).containsOnlyOnce(line);
    return text.replace(line, added + line);
  }

  private static void copyRules() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path to = folder.resolve(RULES.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  /** The sample's report of 2026, with the row, which holds the figure told. */
  private static String report(int figure) throws IOException {
    String text = Files.readString(RULES.resolve("samples/department-2023.txt"));
    String row = "8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n";
    String added = "9.属于重要数据 | " + figure + " | 0 | 0 | 0 | 0 | 0 | " + figure + "\n";
    assertThat(text).contains(row);
    return text.replace(row, row + added)
        .replace(
            "6.属于四类过程性信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1", "6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0")
        .replace("2023年", "2026年")
        .replace("2024年", "2027年")
        .replace("〔2021〕30号", "〔2026〕1号");
  }

  private static AuditResult audit(Auditor by, String text) {
    return by.audit("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> grave(AuditResult result) {
    return result.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> finding.rule() + " " + finding.message())
        .toList();
  }

  @Test
  void aReportThatFollowsItIsRight() throws IOException {
    AuditResult result = audit(auditor, report(1));
    assertThat(result.templates()).containsEntry("applications", "2026");
    assertThat(result.cells().stream().map(cell -> cell.id())).contains(NEW_CELL + ".natural");
    assertThat(grave(result)).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void aMistakeInTheNewRowIsFoundAndCorrected() throws IOException {
    AuditResult result = audit(auditor, report(3));
    assertThat(result.findings().stream().map(Finding::rule)).contains("ARITH-001");
    List<List<Suspect>> answers = new ArrayList<>();
    for (Finding finding : result.findings()) {
      answers.add(finding.suspects());
      answers.addAll(finding.alternatives());
    }
    assertThat(answers)
        .anySatisfy(
            answer ->
                assertThat(answer.stream().map(it -> it.cell() + " " + it.suggested()))
                    .containsExactly(NEW_CELL + ".natural 1", NEW_CELL + ".total 1"));
  }

  @Test
  void whoLeavesTheNewRowOutIsTold() throws IOException {
    AuditResult result = audit(auditor, report(0).replaceFirst("9.属于重要数据.*\\n", ""));
    assertThat(result.verdict()).isNotEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void reportsOfEarlierYearsAreJudgedAsBefore() throws IOException {
    for (String sample : List.of("department-2023", "department-2020", "county-2022")) {
      byte[] bytes = Files.readAllBytes(RULES.resolve("samples/" + sample + ".txt"));
      AuditResult now = auditor.audit(sample, bytes);
      AuditResult before = shipped.audit(sample, bytes);
      assertThat(now.findings()).isEqualTo(before.findings());
      assertThat(now.templates()).isEqualTo(before.templates());
      assertThat(now.verdict()).isEqualTo(before.verdict());
    }
  }
}
