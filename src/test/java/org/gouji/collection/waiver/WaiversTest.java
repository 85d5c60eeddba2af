package org.gouji.collection.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.RunProblem;
import org.gouji.collection.agency.AgencyNames;
import org.gouji.collection.agency.Listed;
import org.gouji.collection.agency.NameParser;
import org.gouji.collection.setting.SettingsException;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.finding.Waiver;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaiversTest {

  private static final String HEADINGS = "规则,机关,年度,单元格,理由,批准人,到期日\r\n";
  private static final Set<String> RULES = Set.of("ARITH-001", "SECT-001");
  private static final Waiver WAIVER = new Waiver("已核实", "王局", LocalDate.of(2026, 12, 31));

  private final Map<String, String> names =
      new TreeMap<>(Map.of("k1", "淮安市洪泽区人民政府", "k2", "淮安市洪泽区教育局", "k3", "温县教育局"));

  @Test
  void aFindingIsKnownByAgencyYearRuleAndCells() throws SettingsException {
    Finding finding = finding("ARITH-001", "a", "b");
    String waived = HEADINGS + "ARITH-001,洪泽区人民政府,2023,%s,已核实,王局,2026/12/31\r\n";
    assertThat(held(waived.formatted(""), "k1", finding)).isEqualTo(WAIVER);
    assertThat(held(waived.formatted("b; a"), "k1", finding)).isEqualTo(WAIVER);
    assertThat(held(waived.formatted("a、b、c"), "k1", finding)).isEqualTo(WAIVER);
    assertThat(held(waived.formatted("a"), "k1", finding)).isNull();
    assertThat(held(waived.formatted("a"), "k1", finding("ARITH-001"))).isNull();
    assertThat(held(waived.formatted(""), "k2", finding)).isNull();
    assertThat(held(waived.formatted(""), "k1", finding("SECT-001", "a", "b"))).isNull();
    assertThat(held(waived.formatted("").replace("2023", "2022"), "k1", finding)).isNull();
  }

  @Test
  void wordsOfTheFindingDoNotMatter() throws SettingsException {
    Finding finding = finding("ARITH-001", "a");
    Finding reworded =
        new Finding(
            finding.rule(),
            finding.category(),
            finding.severity(),
            "other words",
            finding.cells(),
            List.of(),
            List.of(),
            List.of(),
            "");
    String text = HEADINGS + "arith-001,洪泽区人民政府,2023年,a,已核实,王局,2026-12-31\r\n";
    assertThat(held(text, "k1", reworded)).isEqualTo(WAIVER);
  }

  @Test
  void anAgencyIsKnownByItsOtherNames() throws SettingsException {
    Finding finding = finding("ARITH-001", "a");
    List<Listed> roster =
        List.of(new Listed("淮安市洪泽区教育局", List.of("洪泽县教育局"), "", "", "", null, null, 2));
    String text = HEADINGS + "ARITH-001,%s,2023,,r,w,\r\n";
    assertThat(on(text.formatted("洪泽县教育局"), roster, "k2", finding)).hasSize(1);
    assertThat(on(text.formatted("洪泽区教育局"), roster, "k2", finding)).hasSize(1);
    assertThat(on(text.formatted("教育局"), roster, "k2", finding)).isEmpty();
  }

  @Test
  void aReportWithoutAgencyIsKnownByItsNameOrOrgan() throws SettingsException {
    Finding finding = finding("ARITH-001", "a");
    String text = HEADINGS + "ARITH-001,%s,2023,,r,w,\r\n";
    assertThat(on(text.formatted("某局"), List.of(), null, finding)).hasSize(1);
    assertThat(on(text.formatted("x/a.html"), List.of(), null, finding)).hasSize(1);
    assertThat(on(text.formatted("他局"), List.of(), null, finding)).isEmpty();
  }

  @Test
  void whatHasExpiredDoesNotHold() throws SettingsException {
    String text = HEADINGS + "ARITH-001,洪泽区人民政府,2023,,已核实,王局,2026-12-31\r\n";
    Finding finding = finding("ARITH-001", "a");
    assertThat(waivers(text, LocalDate.of(2026, 12, 31)).on(report(), "k1", List.of(finding)))
        .hasSize(1);
    Waivers late = waivers(text, LocalDate.of(2027, 1, 1));
    assertThat(late.on(report(), "k1", List.of(finding))).isEmpty();
    assertThat(late.problems(RULES, Lang.ZH))
        .containsExactly(
            RunProblem.warning(
                "waiver-expired",
                "waivers.csv",
                "第 2 行（ARITH-001 洪泽区人民政府 2023）：已于 2026-12-31 到期，不再豁免"));
    Waivers undated = waivers(text, null);
    assertThat(undated.on(report(), "k1", List.of(finding))).hasSize(1);
    assertThat(undated.problems(RULES, Lang.ZH))
        .extracting(RunProblem::code)
        .containsExactly("waiver-expiry-unchecked");
  }

  @Test
  void uselessWaiversAreWarnings() throws SettingsException {
    Waivers waivers =
        waivers(
            HEADINGS
                + "ARITH-001,洪泽区人民政府,2023,,r,w,\r\n"
                + "SECT-001,洪泽区人民政府,2023,,r,w,\r\n"
                + "ARITH-001,洪泽区人民政府,2023,b,r,w,\r\n"
                + "ARITH-01,洪泽区人民政府,2023,,r,w,\r\n"
                + "ARITH-001,教育局,2023,,r,w,\r\n"
                + "ARITH-001,洪泽区人民政府,2022,,r,w,\r\n"
                + "ARITH-001,某局管委会,2023,,r,w,\r\n",
            null);
    List<Finding> findings = List.of(finding("ARITH-001", "a"));
    waivers.on(report(), "k1", findings);
    waivers.on(report(), "k1", findings);
    assertThat(waivers.problems(RULES, Lang.ZH))
        .extracting(RunProblem::detail)
        .containsExactly(
            "第 3 行（SECT-001 洪泽区人民政府 2023）：报告没有这样的问题，可以删去",
            "第 4 行（ARITH-001 洪泽区人民政府 2023）：这条规则的问题还涉及其他单元格，未豁免：a",
            "第 5 行（ARITH-01 洪泽区人民政府 2023）：没有这条规则，是否为“ARITH-001”？",
            "第 6 行（ARITH-001 教育局 2023）：" + "有几个机关都可叫这个名称，请写全称：淮安市洪泽区教育局、温县教育局",
            "第 8 行（ARITH-001 某局管委会 2023）：本次没有审核这个机关的报告，是否为“某局”？");
  }

  @Test
  void aWaiverWrittenTwiceIsAWarningAndHoldsAsLongAsEither() throws SettingsException {
    Waivers waivers =
        waivers(
            HEADINGS
                + "ARITH-001,洪泽区人民政府,2023,a;b,r,w,2020-12-31\r\n"
                + "ARITH-001,洪泽区人民政府,2023,b、a,r2,w,\r\n",
            LocalDate.of(2026, 1, 1));
    assertThat(waivers.on(report(), "k1", List.of(finding("ARITH-001", "a")))).hasSize(1);
    assertThat(waivers.problems(RULES, Lang.ZH))
        .extracting(RunProblem::detail)
        .containsExactly(
            "第 2 行（ARITH-001 洪泽区人民政府 2023）：已于 2020-12-31 到期，不再豁免",
            "第 3 行（ARITH-001 洪泽区人民政府 2023）：与 waivers.csv 第 2 行是同一豁免，可以删去一行");
  }

  @Test
  void allMistakesAreSaidWithTheirPlaces() {
    SettingsException failure =
        catchThrowableOfType(
            SettingsException.class,
            () ->
                read(
                    HEADINGS
                        + "ARITH-001,甲局,去年,,r,w,\r\n"
                        + "ARITH-001,甲局,2023,b;a,r,w,年底\r\n"
                        + "ARITH-001,甲局,2023,a、b,r,w,\r\n"
                        + "ARITH-001,甲局,2023,,,w,\r\n"));
    assertThat(failure.mistakes())
        .extracting(Words::zh)
        .containsExactly(
            "waivers.csv 第 5 行 E 列“理由”：没有填写",
            "waivers.csv 第 2 行 C 列“年度”：“去年”不是年份",
            "waivers.csv 第 3 行 G 列“到期日”：“年底”不是日期，应如 2026-12-31");
  }

  private @Nullable Waiver held(String text, String owner, Finding finding)
      throws SettingsException {
    return on(text, List.of(), owner, finding).get(finding);
  }

  private Map<Finding, Waiver> on(
      String text, List<Listed> roster, @Nullable String owner, Finding finding)
      throws SettingsException {
    AgencyNames agencies = new AgencyNames(new NameParser(Map.of()), names, roster);
    return new Waivers(read(text), agencies, null).on(report(), owner, List.of(finding));
  }

  private Waivers waivers(String text, @Nullable LocalDate asOf) throws SettingsException {
    return new Waivers(
        read(text), new AgencyNames(new NameParser(Map.of()), names, List.of()), asOf);
  }

  private static List<WaiverEntry> read(String text) throws SettingsException {
    return WaiverFile.read("waivers.csv", text.getBytes(Charset.forName("GBK")));
  }

  private static AuditResult report() {
    AuditResult result = FakeAudit.audit("x/a.html", "");
    assertThat(result.verdict()).isEqualTo(Verdict.COMPLIANT);
    return result;
  }

  private static Finding finding(String rule, String... cells) {
    return new Finding(
        rule,
        Category.ARITHMETIC,
        Severity.ERROR,
        "words",
        List.of(cells),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
