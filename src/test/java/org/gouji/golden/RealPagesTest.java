package org.gouji.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.Shared;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.finding.Suspect;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real pages, and texts whose tables are more or less lost. */
class RealPagesTest {

  private static final Map<String, String> FORM_2021 =
      Map.of("proactive", "2021", "applications", "2021", "review", "2021");

  private static AuditResult audit(String name) throws IOException {
    return Golden.audit(name, Files.readAllBytes(Shared.dir("reports/real").resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022})
  void theRebuiltPagesAreReadWholeAndRight(int year) throws IOException {
    AuditResult result = audit("pingtan_" + year + ".rebuilt.html");
    assertThat(result.year()).isEqualTo(year);
    assertThat(result.organ()).startsWith("平潭综合实验区");
    assertThat(result.templates()).containsExactlyInAnyOrderEntriesOf(FORM_2021);
    assertThat(result.cells()).hasSize(200).allMatch(Cell::isNumber);
    assertThat(Golden.grave(result)).isEmpty();
    assertThat(result.problems()).isEmpty();
    assertThat(result.notAssessable()).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
    Map<String, Integer> values = new LinkedHashMap<>();
    for (Cell cell : result.cells()) {
      BigDecimal value = cell.value();
      if (value == null || cell.table().equals("proactive")) continue;
      values.put(cell.id(), value.intValueExact());
    }
    assertThat(Sums.count(values)).isEqualTo(25 + 14 + 3);
    assertThat(Sums.broken(values)).isEmpty();
    Map<String, BigDecimal> all = values(result);
    for (String row : List.of("proactive.regulations", "proactive.normative")) {
      assertThat(all.get(row + ".inForce").add(all.get(row + ".repealed")))
          .isGreaterThanOrEqualTo(all.get(row + ".made"));
    }
  }

  @Test
  void thePairOfYearsFitsTogether() throws IOException {
    Map<String, BigDecimal> before = values(audit("pingtan_2021.rebuilt.html"));
    Map<String, BigDecimal> after = values(audit("pingtan_2022.rebuilt.html"));
    for (String column : Sums.COLUMNS) {
      assertThat(after.get("applications.carriedIn." + column))
          .as(column)
          .isEqualByComparingTo(before.get("applications.carriedOut." + column));
    }
    assertThat(after.get("applications.received.total")).isEqualByComparingTo("74");
    assertThat(after.get("applications.carriedIn.total")).isEqualByComparingTo("1");
  }

  @Test
  void aFigureOfTheProseAgainstTheTableOfAPage() throws IOException {
    AuditResult result = Golden.audit("p", page().replace("申请75件", "申请80件").getBytes(UTF_8));
    assertThat(Golden.rules(result)).containsExactly("NARR-001");
    assertThat(Golden.grave(result).get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aWrongFigureInATableOfAPage() throws IOException {
    AuditResult result = Golden.audit("p", page().replaceFirst(">74<", ">79<").getBytes(UTF_8));
    assertThat(Golden.of(result, Category.ARITHMETIC))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.suspects())
                    .containsExactly(
                        new Suspect(
                            "applications.received.total",
                            new BigDecimal(79),
                            new BigDecimal(74))));
  }

  private static String page() throws IOException {
    return Files.readString(Shared.dir("reports/real").resolve("pingtan_2022.rebuilt.html"));
  }

  private static Map<String, BigDecimal> values(AuditResult result) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    result.cells().forEach(cell -> values.put(cell.id(), cell.value()));
    return values;
  }

  @Test
  void aWholeSitePageIsRead() throws IOException {
    AuditResult result = audit("shuyang_drc_2023.html");
    assertThat(result.year()).isEqualTo(2023);
    assertThat(result.organ()).isEqualTo("沭阳县发展和改革局");
    assertThat(result.templates()).containsExactlyInAnyOrderEntriesOf(FORM_2021);
    assertThat(result.cells()).hasSize(200);
    assertThat(result.cells().stream().filter(Cell::isNumber)).hasSize(75);
    assertThat(result.cells().stream().filter(cell -> !cell.isNumber()))
        .allMatch(cell -> cell.state() == CellState.BLANK);
    assertThat(result.problems()).isEmpty();
    assertThat(Golden.grave(result)).isEmpty();
  }

  /** Where a table was not read nothing is held against the agency, and nothing is passed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pingtan_2016.page.txt",
        "pingtan_2018.page.txt",
        "pingtan_2019.page.txt",
        "pingtan_2020.page.txt",
        "pingtan_2021.page.txt",
        "pingtan_2022.page.txt",
        "shanghai_kewei_2024.md"
      })
  void whatIsNotReadIsNotPassed(String name) throws IOException {
    AuditResult result = audit(name);
    assertThat(result.year()).isEqualTo(Integer.valueOf(name.replaceAll("\\D", "")));
    assertThat(result.organ()).isIn("平潭综合实验区", "平潭综合实验区管委会", "上海市科委");
    assertThat(errors(result)).isEmpty();
    assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(result.problems()).isNotEmpty();
    assertThat(result.notAssessable()).isNotEmpty();
  }

  @Test
  void aTableInPiecesIsPutTogether() throws IOException {
    AuditResult result = audit("shuyang_county_2025.ocr.md");
    assertThat(result.year()).isEqualTo(2025);
    assertThat(result.organ()).isIn("沭阳县人民政府", "沐阳县人民政府");
    assertThat(errors(result)).isEmpty();
    boolean whole =
        result.cells().size() == 200 && result.cells().stream().allMatch(Cell::isNumber);
    if (!whole) assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(result.verdict()).isIn(Verdict.INCOMPLETE, Verdict.QUESTIONED, Verdict.COMPLIANT);
  }

  @Test
  void aReportOfFreeFormIsAReport() throws IOException {
    AuditResult result = audit("pingtan_county_2011.page.txt");
    assertThat(result.year()).isEqualTo(2011);
    assertThat(result.organ()).isEqualTo("平潭县人民政府");
    assertThat(errors(result)).isEmpty();
    assertThat(result.verdict()).isNotEqualTo(Verdict.NOT_A_REPORT);
  }

  private static List<Finding> errors(AuditResult result) {
    return result.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }
}
