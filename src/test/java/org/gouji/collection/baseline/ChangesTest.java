package org.gouji.collection.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.RunProblem;
import org.gouji.collection.Agency;
import org.gouji.collection.agency.AgencyNames;
import org.gouji.collection.agency.NameParser;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  private static final Set<String> RULES = Set.of("R-1", "R-2", "R-9", "CONT-001");

  @TempDir Path folder;

  private final List<String> facts = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();

  @Test
  void aFindingIsKnownAgainByRuleAndCellsNotByItsWords() throws Exception {
    earlier("a.html", 2023, "某局");
    found("a.html", "R-1", "b", "a");
    found("a.html", "R-2");
    Changes changes = changes(new Current("a.html", 2023, "某局"));
    List<Finding> now = List.of(finding("R-1", "a", "b"), finding("R-1", "a"), finding("R-2"));
    AuditResult result = result("a.html");
    for (int i = 0; i < 2; i++) {
      assertThat(changes.of(result, "某局", now))
          .containsExactly(Change.UNCHANGED, Change.NEW, Change.UNCHANGED);
      assertThat(changes.fixed(result, "某局", now)).isEmpty();
    }
    assertThat(changes.problems(Lang.ZH)).isEmpty();
  }

  @Test
  void ofSeveralWithTheSameCellsOnlyAsManyAreKnown() throws Exception {
    earlier("a.html", 2023, "某局");
    found("a.html", "R-2");
    Changes changes = changes(new Current("a.html", 2023, "某局"));
    List<Finding> two = List.of(finding("R-2"), finding("R-2"));
    assertThat(changes.of(result("a.html"), "某局", two))
        .containsExactly(Change.UNCHANGED, Change.NEW);
  }

  @Test
  void whatIsNotFoundAnyMoreIsFixed() throws Exception {
    earlier("a.html", 2023, "某局");
    found("a.html", "R-1", "a");
    Finding fixed =
        changes(new Current("a.html", 2023, "某局")).fixed(result("a.html"), "某局", List.of()).get(0);
    assertThat(fixed.rule()).isEqualTo("R-1");
    assertThat(fixed.severity()).isEqualTo(Severity.ERROR);
    assertThat(fixed.message()).isEqualTo("以前的话");
    assertThat(fixed.cells()).containsExactly("a");
    assertThat(fixed.evidence()).isEmpty();
  }

  @Test
  void whatWasNotDecidedNowIsNotFixed() throws Exception {
    earlier("a.html", 2023, "某局");
    found("a.html", "R-9");
    found("a.html", "R-GONE");
    Changes changes = changes(new Current("a.html", 2023, "某局"));
    AuditResult lost = FakeAudit.audit("a.html", "lost");
    assertThat(lost.notAssessable()).containsExactly("R-9");
    assertThat(changes.fixed(lost, "某局", List.of())).isEmpty();
    assertThat(changes.problems(Lang.ZH))
        .extracting(RunProblem::detail)
        .containsExactly("基线中有 2 个问题这次未能判定，不算已改正");
    assertThat(changes.problems(Lang.ZH)).allMatch(RunProblem::isWarning);
  }

  @Test
  void reportsThatAreNotInTheRunAreNotFixed() throws Exception {
    earlier("a.html", 2023, "某局");
    earlier("b.html", 2023, "乙局");
    found("a.html", "CONT-001");
    found("b.html", "R-1");
    Changes changes = changes(new Current("a.html", 2023, "某局"));
    assertThat(changes.fixed(result("a.html"), "某局", List.of())).isEmpty();
    assertThat(changes.problems(Lang.ZH))
        .extracting(RunProblem::detail)
        .containsExactly("基线中有 1 份报告不在本次审核之中，其 1 个问题没有比较", "基线中有 1 个问题这次未能判定，不算已改正");
  }

  @Test
  void aReportThatMovedIsKnownByItsAgencyAndYear() throws Exception {
    earlier("old/b.html", 2023, "淮安市某局");
    found("old/b.html", "R-1", "a");
    found("old/b.html", "R-2");
    Changes changes = changes(new Current("a.html", 2022, "某局"), new Current("b.html", 2023, "某局"));
    List<Finding> now = List.of(finding("R-1", "a"));
    assertThat(changes.of(result("a.html"), "某局", now)).containsExactly(Change.NEW);
    assertThat(changes.of(result("b.html"), "某局", now)).containsExactly(Change.UNCHANGED);
    assertThat(changes.fixed(result("b.html"), "某局", now))
        .extracting(Finding::rule)
        .containsExactly("R-2");
  }

  @Test
  void aReportThatWasMissingIsKnownByAgencyAndYear() throws Exception {
    earlier("b.html", 2023, "乙局");
    found("roster.csv", "R-2");
    String line = findings.remove(0);
    findings.add(line.substring(0, line.length() - 1) + ",\"organ\":\"某局\",\"year\":2023}");
    Changes changes = changes(new Current("a.html", 2023, "某局"));
    AuditResult nothing = AuditResult.of("roster.csv", 2023, "某局");
    List<Finding> still = List.of(finding("R-2"));
    assertThat(changes.of(nothing, "某局", still)).containsExactly(Change.UNCHANGED);
    assertThat(changes.fixed(nothing, "某局", still)).isEmpty();
    Changes sent = changes(new Current("a.html", 2023, "某局"));
    for (int i = 0; i < 2; i++) {
      assertThat(sent.fixed(result("a.html"), "某局", List.of())).hasSize(1);
      assertThat(sent.fixed(result("a.pdf"), "某局", List.of())).isEmpty();
    }
    AuditResult other = AuditResult.of("roster.csv", 2023, "丙局");
    assertThat(changes.of(other, "丙局", still)).containsExactly(Change.NEW);
  }

  @Test
  void aFileOfTheSameNameButAnotherAgencyIsAnother() throws Exception {
    earlier("1.html", 2023, "乙局");
    found("1.html", "R-1", "a");
    Changes changes = changes(new Current("1.html", 2023, "某局"));
    List<Finding> now = List.of(finding("R-1", "a"));
    assertThat(changes.of(result("1.html"), "某局", now)).containsExactly(Change.NEW);
    assertThat(changes.fixed(result("1.html"), "某局", List.of())).isEmpty();
  }

  @Test
  void aFolderThatIsNoAuditIsRefusedInWords() throws IOException {
    assertThat(refused()).contains("不是以前的审核结果", "findings.jsonl");
    Files.writeString(folder.resolve("findings.jsonl"), "{\"report\":\"a\"}\n");
    Files.writeString(folder.resolve("facts.jsonl"), "{\"report\":\"a\"}\n");
    assertThat(refused()).contains("已损坏");
    Files.writeString(folder.resolve("findings.jsonl"), "");
    for (String broken : List.of("{\"report\":", "[1]", "not json", "{}", "{\"year\":")) {
      Files.writeString(folder.resolve("facts.jsonl"), broken);
      assertThat(refused()).as(broken).contains("已损坏");
    }
  }

  private String refused() {
    return catchThrowableOfType(BaselineException.class, () -> Baseline.read(folder)).words().zh();
  }

  private void earlier(String report, int year, String organ) {
    facts.add(
        "{\"report\":\"%s\",\"year\":%d,\"organ\":\"%s\",\"cells\":{}}"
            .formatted(report, year, organ));
  }

  private void found(String report, String rule, String... cells) {
    String ids = String.join(",", Arrays.stream(cells).map(it -> '"' + it + '"').toList());
    String category = rule.startsWith("CONT") ? "continuity" : "arithmetic";
    findings.add(
        ("{\"report\":\"%s\",\"rule\":\"%s\",\"category\":\"%s\",\"severity\":\"error\","
                + "\"message\":\"以前的话\",\"cells\":[%s],\"suspects\":[],\"alternatives\":[],"
                + "\"evidence\":[{\"place\":\"L1\",\"quote\":\"原文\"}],\"basis\":\"依据\"}")
            .formatted(report, rule, category, ids));
  }

  private Changes changes(Current... documents) throws Exception {
    Files.writeString(folder.resolve("facts.jsonl"), String.join("\n", facts) + "\n");
    Files.writeString(folder.resolve("findings.jsonl"), String.join("\n", findings) + "\n");
    Agency agency = new Agency("k", "淮安市某局", "", "", null);
    Map<String, Agency> owners = Map.of("a.html", agency, "b.html", agency);
    AgencyNames names = new AgencyNames(new NameParser(Map.of()), Map.of("k", "淮安市某局"), List.of());
    return new Changes(Baseline.read(folder), List.of(documents), names, owners, RULES);
  }

  private static AuditResult result(String report) {
    return FakeAudit.audit(report, "");
  }

  private static Finding finding(String rule, String... cells) {
    return new Finding(
        rule,
        Category.ARITHMETIC,
        Severity.ERROR,
        "现在的话",
        List.of(cells),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
