package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Waiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditBookTest {

  private static final Agency FINANCE = new Agency("a", "甲市财政局", "department", "东区", "b");
  private static final Agency TOWN = new Agency("b", "乙镇人民政府", "township", "西区", null);
  private static final Waiver WAIVER = new Waiver("已核实", "王科长", LocalDate.of(2030, 1, 31));

  @TempDir Path folder;

  @Test
  void everyRunHasTheSixSheets() throws IOException {
    try (XSSFWorkbook book = write(Lang.ZH, List.of())) {
      assertThat(book)
          .extracting("sheetName")
          .containsExactly("总览", "问题清单", "评分排名", "各单位", "年度比较", "未报送");
    }
    try (XSSFWorkbook book = write(Lang.EN, List.of())) {
      assertThat(book)
          .extracting("sheetName")
          .containsExactly(
              "Overview", "Findings", "Ranking", "Agencies", "By year", "Not submitted");
    }
  }

  @Test
  void findingsSayWhatWhereAndWhyWithWaiverAndBaseline() throws IOException {
    try (XSSFWorkbook book = write(Lang.ZH, sample())) {
      XSSFSheet sheet = book.getSheet("问题清单");
      assertThat(row(sheet, 0))
          .containsExactly(
              "序号", "年度", "机关", "层级", "地区", "结论", "级别", "类别", "规则", "规则名称", "问题", "建议值", "证据", "位置",
              "单元格", "依据", "状态", "豁免理由", "豁免人", "豁免期限", "与上次相比", "报告");
      assertThat(row(sheet, 1))
          .containsExactly(
              "1",
              "2023",
              "甲市财政局",
              "部门",
              "东区",
              "不合规",
              "错误",
              "表内勾稽",
              "R-0",
              "Title",
              "error =1 warning",
              "a·甲 9→10",
              "「error =1 warning」\n「9」",
              "第49行\n第3页 表格2 第5行 第4列",
              "a·甲\nb·甲",
              "依据",
              "已豁免",
              "已核实",
              "王科长",
              "2030-01-31",
              "新增",
              "r0.html");
      assertThat(row(sheet, 2).get(16)).isEqualTo("待处理");
      assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
    }
  }

  @Test
  void scoresAreRankedWithinYearLevelAndRegion() throws IOException {
    try (XSSFWorkbook book = write(Lang.ZH, sample())) {
      XSSFSheet sheet = book.getSheet("评分排名");
      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(row(sheet, 1))
          .containsExactly(
              "2023",
              "乡镇政府",
              "西区",
              "1",
              "2",
              "乙镇人民政府",
              "98.5",
              "优",
              "1.5",
              "R-1 −1.5 扣分",
              "存疑",
              "0",
              "1",
              "r1.html");
      assertThat(row(sheet, 2).subList(3, 5)).containsExactly("2", "2");
      assertThat(row(sheet, 3).subList(0, 5)).containsExactly("2022", "部门", "东区", "暂定", "");
    }
  }

  @Test
  void agenciesAreCountedWithoutWhatIsWaivedOrFixed() throws IOException {
    try (XSSFWorkbook book = write(Lang.ZH, sample())) {
      XSSFSheet sheet = book.getSheet("各单位");
      assertThat(row(sheet, 1))
          .containsExactly(
              "甲市财政局", "部门", "东区", "乙镇人民政府", "2", "1", "1", "0", "1", "2", "2023", "不合规", "60",
              "合格");
      assertThat(row(sheet, 2).get(0)).isEqualTo("乙镇人民政府");
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void aYearStandsBesideTheYearBefore() throws IOException {
    try (XSSFWorkbook book = write(Lang.ZH, sample())) {
      XSSFSheet sheet = book.getSheet("年度比较");
      assertThat(row(sheet, 2))
          .containsExactly("甲市财政局", "部门", "东区", "2022", "1", "未审核完整", "1", "", "", "0");
      assertThat(row(sheet, 3))
          .containsExactly(
              "甲市财政局", "部门", "东区", "2023", "1", "不合规", "0", "1", "-1", "1", "0", "1", "60", "合格",
              "90", "-30");
    }
  }

  @Test
  void whatTheRosterMissesHasASheetAndIsNoReport() throws IOException {
    try (XSSFWorkbook book = write(Lang.ZH, sample())) {
      XSSFSheet sheet = book.getSheet("未报送");
      assertThat(row(sheet, 1))
          .containsExactly(
              "1",
              "2023",
              "某局",
              "",
              "",
              "没有丙局 2023 年的年度报告。",
              "错误",
              "SUBM-001",
              "「丙局,部门」",
              "第4行",
              "第四十九条",
              "待处理",
              "",
              "roster.csv");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(column(book.getSheet("各单位"), 0)).doesNotContain("roster.csv");
      assertThat(column(book.getSheet("总览"), 0)).contains("合计");
    }
    try (XSSFWorkbook book = write(Lang.EN, List.of())) {
      assertThat(row(book.getSheet("Not submitted"), 1).get(5)).contains("without a roster");
    }
  }

  @Test
  void theOverviewCountsReportsAndFindings() throws IOException {
    try (XSSFWorkbook book = write(Lang.ZH, sample())) {
      XSSFSheet sheet = book.getSheet("总览");
      assertThat(rowOf(sheet, "不合规")).startsWith("不合规", "1", "33.3%");
      assertThat(rowOf(sheet, "表内勾稽")).containsExactly("表内勾稽", "1", "2", "0", "1");
      assertThat(rowOf(sheet, "报送")).containsExactly("报送", "1", "0", "0", "0");
      assertThat(rowOf(sheet, "2023"))
          .containsExactly("2023", "2", "1", "0", "1", "0", "0", "2", "79.25");
      assertThat(rowOf(sheet, "R-1")).startsWith("R-1", "2", "2");
      assertThat(rowOf(sheet, "有未能核查内容的报告")).containsExactly("有未能核查内容的报告", "1");
    }
  }

  @Test
  void theSameAuditIsTheSameWorkbook() throws IOException {
    write(Lang.ZH, sample()).close();
    byte[] first = Files.readAllBytes(folder.resolve("audit.xlsx"));
    write(Lang.ZH, sample()).close();
    assertThat(Files.readAllBytes(folder.resolve("audit.xlsx"))).isEqualTo(first);
  }

  /** An agency over two years, one with a waiver and a fixed finding, another one, and a roster. */
  private static List<Assessed> sample() {
    AuditResult now = FakeAudit.audit("r0.html", "error =1 warning");
    List<Marked> findings =
        List.of(
            new Marked(now.findings().get(0), WAIVER, Change.NEW),
            new Marked(now.findings().get(1), null, Change.UNCHANGED),
            new Marked(FakeAudit.finding(Severity.ERROR, "gone"), null, Change.FIXED));
    AuditResult before = ofYear(FakeAudit.audit("r2.html", "error lost"), 2022);
    Finding missing =
        new Finding(
            "SUBM-001",
            Category.SUBMISSION,
            Severity.ERROR,
            "没有丙局 2023 年的年度报告。",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Quote(Place.line(4), "丙局,部门")),
            "第四十九条");
    AuditResult roster = FakeAudit.audit("roster.csv", "");
    return List.of(
        new Assessed(now, FINANCE, findings, score("60", "合格", 2, new BigDecimal("90"))),
        new Assessed(
            FakeAudit.audit("r1.html", "warning"),
            TOWN,
            marked(FakeAudit.audit("r1.html", "warning")),
            score("98.5", "优", 1, null)),
        new Assessed(before, FINANCE, marked(before), score("90", "良", null, null)),
        new Assessed(roster, null, List.of(Marked.of(missing)), null));
  }

  private static List<Marked> marked(AuditResult result) {
    return result.findings().stream().map(Marked::of).toList();
  }

  private static Score score(
      String points, String grade, @Nullable Integer rank, @Nullable BigDecimal before) {
    BigDecimal left = new BigDecimal(points);
    BigDecimal lost = new BigDecimal("100").subtract(left);
    List<Score.Deduction> lines =
        List.of(new Score.Deduction("R-1", Category.ARITHMETIC, lost, "扣分"));
    return new Score(left, grade, rank == null, lines, rank, 2, before);
  }

  private static AuditResult ofYear(AuditResult result, int year) {
    return new AuditResult(
        result.report(),
        result.sha256(),
        year,
        result.organ(),
        result.templates(),
        org.gouji.finding.Verdict.INCOMPLETE,
        result.problems(),
        result.notAssessable(),
        result.cells(),
        result.deduced(),
        result.findings());
  }

  private XSSFWorkbook write(Lang lang, List<Assessed> all) throws IOException {
    RunSettings settings =
        new RunSettings(
            "1",
            new PackInfo("p", "2", "f00", 3, List.of()),
            lang,
            new TreeMap<>(),
            Map.of("R-0", "Title"));
    try (Outputs outputs = Outputs.open(folder, settings)) {
      for (Assessed each : all) {
        if (each.result().report().equals("roster.csv")) outputs.acceptMissing(each);
        else outputs.accept(each);
      }
      outputs.place(new RunSummary(outputs.tally(), List.of(), List.of(), List.of()));
    }
    return new XSSFWorkbook(Files.newInputStream(folder.resolve("audit.xlsx")));
  }

  private static List<String> rowOf(XSSFSheet sheet, String first) {
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      List<String> row = row(sheet, i);
      if (!row.isEmpty() && row.get(0).equals(first)) return row;
    }
    throw new AssertionError("no row " + first);
  }

  private static List<String> column(XSSFSheet sheet, int column) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) texts.add(new DataFormatter().formatCellValue(row.getCell(column)));
    return texts;
  }

  private static List<String> row(XSSFSheet sheet, int number) {
    Row row = sheet.getRow(number);
    List<String> texts = new ArrayList<>();
    for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
      Cell cell = row.getCell(i);
      texts.add(new DataFormatter().formatCellValue(cell));
    }
    return texts;
  }
}
