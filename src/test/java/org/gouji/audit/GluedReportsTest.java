package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.Shared;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports whose tables ran together into running text. */
class GluedReportsTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);

  private static AuditResult real(String name) throws IOException {
    return AUDITOR.audit(name, Files.readAllBytes(Shared.dir("reports/real").resolve(name)));
  }

  private static AuditResult sample(String... changes) throws IOException {
    String text = Files.readString(Path.of("rules/samples/glued-2022.txt"));
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return AUDITOR.audit("x", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, BigDecimal> read(AuditResult result) {
    Map<String, BigDecimal> read = new LinkedHashMap<>();
    for (Cell cell : result.cells()) read.put(cell.id(), cell.value());
    return read;
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022})
  void splitsAsTheTrueTables(int year) throws IOException {
    AuditResult glued = real("pingtan_" + year + ".page.txt");
    Map<String, BigDecimal> truth = read(real("pingtan_" + year + ".rebuilt.html"));
    assertThat(glued.templates())
        .containsOnly(
            Map.entry("proactive", "2021"),
            Map.entry("applications", "2021"),
            Map.entry("review", "2021"));
    assertThat(read(glued).keySet()).isEqualTo(truth.keySet());
    Map<String, BigDecimal> got = new TreeMap<>(glued.deduced());
    read(glued)
        .forEach(
            (id, value) -> {
              if (value != null) got.put(id, value);
            });
    List<String> ambiguous =
        truth.keySet().stream().filter(id -> id.startsWith("proactive.normative")).toList();
    truth.keySet().removeAll(ambiguous);
    assertThat(got).containsExactlyInAnyOrderEntriesOf(truth);
  }

  @Test
  void neverReadsWhatRanTogether() throws IOException {
    for (Cell cell : real("pingtan_2022.page.txt").cells()) {
      if (cell.table().equals("review")) continue;
      assertThat(cell.state()).isEqualTo(CellState.UNREADABLE);
      assertThat(cell.value()).isNull();
      assertThat(cell.raw()).isNotEmpty();
    }
  }

  @Test
  void columnsOfRowsSplitByThemselvesAreAWarning() throws IOException {
    AuditResult result = real("pingtan_2020.page.txt");
    assertThat(result.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    List<Finding> found =
        result.findings().stream().filter(f -> f.category().word().equals("arithmetic")).toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo("ARITH-011");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).message()).contains("26 和 20").contains("27 和 21");
    assertThat(result.notAssessable()).contains("ARITH-001");
    assertThat(result.templates().values()).containsOnly("2019");
    assertThat(result.deduced().get("applications.received.natural")).isEqualTo("20");
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2022})
  void gluedIdentitiesNeverPass(int year) throws IOException {
    AuditResult result = real("pingtan_" + year + ".page.txt");
    assertThat(result.notAssessable()).contains("ARITH-001");
    assertThat(result.problems()).extracting(Problem::code).contains("cells-glued");
    assertThat(result.problems()).extracting(Problem::code).doesNotContain("table-unread");
  }

  @Test
  void severalSplitsAreNoAnswer() throws IOException {
    AuditResult result = sample("行政规范性文件6238第", "行政规范性文件8855698第");
    assertThat(result.deduced())
        .doesNotContainKeys(
            "proactive.normative.made",
            "proactive.normative.repealed",
            "proactive.normative.inForce")
        .containsEntry("proactive.penalty.decisions", BigDecimal.valueOf(1388))
        .containsEntry("proactive.fees.amount", new BigDecimal("1240.35"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2.没有现成信息; 2没有现成信息",
        "2.没有现成信息; 2、没有现成信息",
        "1200000122.没有现成信息; 120 0000122. 没有现成信息",
        "1200000122.没有现成信息; 12 0 0 0 0 0 122.没有现成信息",
        "（一）予以公开302001033（二）; （一） 予以公开 302001033 （二）"
      })
  void labelsAndSpacesVary(String from, String to) throws IOException {
    assertThat(sample(from, to).deduced()).isEqualTo(sample().deduced());
  }

  @ParameterizedTest
  @CsvSource({"（一）予以公开302001033（二）, （一）予以公开302001034（二）", "（一）予以公开302001033（二）, （一）予以公开3020133（二）"})
  void aRowThatDoesNotSplitIsNoFinding(String from, String to) throws IOException {
    AuditResult result = sample(from, to);
    assertThat(result.findings()).noneMatch(f -> f.category().word().equals("arithmetic"));
    assertThat(result.deduced()).doesNotContainKey("applications.granted.natural");
    assertThat(result.notAssessable()).contains("ARITH-001");
  }

  @Test
  void columnsChooseAmongSplitsOfARow() throws IOException {
    AuditResult result = sample("1200000122.没有", "1210000132.没有", "31000042.重复", "30000032.重复");
    assertThat(result.deduced())
        .containsEntry("applications.unavailable.notHeld.natural", BigDecimal.valueOf(12))
        .containsEntry("applications.unavailable.notHeld.business", BigDecimal.ONE);
    AuditResult wrong =
        sample(
            "1200000122.没有",
            "1210000132.没有",
            "31000042.重复",
            "30000032.重复",
            "302001033",
            "402001043");
    assertThat(wrong.deduced())
        .doesNotContainKey("applications.unavailable.notHeld.natural")
        .containsEntry("applications.granted.natural", BigDecimal.valueOf(40));
    assertThat(wrong.findings()).noneMatch(f -> f.category().word().equals("arithmetic"));
  }

  @Test
  void figuresThatStandApartAreRead() throws IOException {
    String glued = "311051000110012";
    AuditResult result = sample(glued, " 3 1 1 0 5 1 0 0 0 1 1 0 0 1 2 ");
    assertThat(result.cells().stream().filter(cell -> cell.table().equals("review")))
        .hasSize(15)
        .allMatch(Cell::isNumber);
    assertThat(result.notAssessable()).contains("ARITH-001").doesNotContain("ARITH-002");
    AuditResult wrong = sample(glued, " 3 1 1 0 6 1 0 0 0 1 1 0 0 1 2 ");
    assertThat(wrong.findings()).anyMatch(finding -> finding.rule().equals("ARITH-002"));
  }
}
