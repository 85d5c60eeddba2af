package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.report.Level;
import org.gouji.report.Section;
import org.gouji.report.Subject;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows of decision tables are rules, and mistakes in them are answered by sheet, row and column.
 */
class SheetRulesTest {

  private static final String TABLE =
      """
      必备内容：一行一条规则
      RuleTable 必备内容
      NAME,METADATA,METADATA,METADATA,METADATA,CONDITION,VALUE,CONDITION,ACTION
      ,,,,,报告机关是$param,,第{部分}部分没有写到「$param」,
      编号,标题,级别,年度,依据,机关,部分,写到这些就算,消息
      SECT-903,乡镇未写专区,警告,2021 起,通知,乡镇政府,一,专区、专栏,{章节}没有写明专区
      SECT-904,第五部分未写热线,提示,,通知,,五,热线,没有写热线
      ,,
      用例表
      编号,用例,应当,样本,原文,改为
      SECT-903,没写,报出,department-2023,,
      SECT-903,写了,不报出,department-2023,甲,乙
      SECT-904,没写,报出,department-2023,,
      SECT-904,写了,不报出,department-2023,甲,乙
      """;

  @TempDir Path folder;
  private PackFolder pack;

  @BeforeEach
  void vocabulary() throws IOException {
    pack =
        new PackFolder(folder)
            .write(
                "vocabulary/sentences.yaml",
                Files.readString(Path.of("rules/vocabulary/sentences.yaml")));
  }

  private void csv(String text, Charset charset) throws IOException {
    Files.createDirectories(folder.resolve("section"));
    Files.write(folder.resolve("section/local.rules.csv"), text.getBytes(charset));
  }

  private List<String> flagged() {
    Quote quote = new Quote(Place.line(1), "一、总体情况");
    List<Object> facts =
        List.of(
            new Subject(2023, "2021", Level.TOWNSHIP, true, true),
            new Section(1, "总体情况", 1, 1, 10, "建有网站", quote),
            new Section(5, "存在的主要问题", 5, 5, 10, "开通热线", quote));
    return pack.load().run(facts, 2023, Lang.ZH).findings().stream().map(Finding::message).toList();
  }

  private String mistakes() {
    RulePackException thrown = catchThrowableOfType(RulePackException.class, () -> pack.load());
    assertThat(thrown).isNotNull();
    return thrown.describe(Lang.ZH);
  }

  @Test
  void rowsAreRulesInEitherEncoding() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"))) {
      csv(TABLE, charset);
      assertThat(flagged()).containsExactly("总体情况没有写明专区");
      assertThat(pack.load().rules().get(0).cases()).hasSize(2);
    }
    csv(TABLE, StandardCharsets.UTF_16LE);
    assertThat(mistakes()).contains("请用 Excel 另存为");
  }

  private byte[] workbook(boolean merged) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("必备内容");
      Sheet target = sheet;
      int r = 0;
      for (String line : TABLE.lines().toList()) {
        if (line.equals("用例表")) {
          target = workbook.createSheet("用例");
          r = 0;
          continue;
        }
        Row row = target.createRow(r++);
        String[] cells = line.split(",", -1);
        for (int c = 0; c < cells.length; c++) row.createCell(c).setCellValue(cells[c]);
        if (r >= 2 && r <= 4 && target == sheet) row.setZeroHeight(true);
      }
      if (merged) sheet.addMergedRegion(new CellRangeAddress(5, 6, 4, 4));
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void workbooksAreReadAlike() throws IOException {
    Files.createDirectories(folder.resolve("section"));
    Files.write(folder.resolve("section/专区.规则.xlsx"), workbook(false));
    assertThat(flagged()).containsExactly("总体情况没有写明专区");
    Files.write(folder.resolve("section/专区.规则.xlsx"), workbook(true));
    assertThat(mistakes()).contains("工作表“必备内容”E6：这里合并了单元格（E6:E7）");
    Files.write(folder.resolve("section/专区.规则.xlsx"), new byte[] {1, 2, 3});
    assertThat(mistakes()).contains("打不开");
  }

  @Test
  void theSampleWorkbookIsWhatItsWriterWrites() throws IOException {
    Complaints none =
        (sheet, row, column, zh, en) -> {
          throw new IllegalStateException(zh);
        };
    byte[] shipped = Files.readAllBytes(SampleWorkbook.FILE);
    assertThat(Grids.read("a.xlsx", shipped, "编号", none))
        .isEqualTo(Grids.read("a.xlsx", SampleWorkbook.bytes(), "编号", none));
  }

  @Test
  void theSampleWorkbookHelpsToFillItIn() throws IOException {
    try (InputStream file = Files.newInputStream(SampleWorkbook.FILE);
        XSSFWorkbook workbook = new XSSFWorkbook(file)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(7);
      for (Sheet sheet : workbook) {
        boolean cases = sheet.getSheetName().equals("用例");
        int head = cases ? 0 : 4;
        for (int r = 1; r < head; r++) {
          assertThat(sheet.getRow(r).getZeroHeight()).as(sheet.getSheetName()).isTrue();
        }
        assertThat(sheet.getRow(head).getZeroHeight()).isFalse();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
            .isEqualTo((short) (head + 1));
        Set<String> lists = new TreeSet<>();
        for (DataValidation list : sheet.getDataValidations()) {
          CellRangeAddress cells = list.getRegions().getCellRangeAddress(0);
          assertThat(cells.getFirstRow()).isEqualTo(head + 1);
          assertThat(cells.getLastRow()).isGreaterThan(400);
          assertThat(list.getValidationConstraint().getExplicitListValues()).isNotEmpty();
          lists.add(sheet.getRow(head).getCell(cells.getFirstColumn()).getStringCellValue());
        }
        assertThat(lists).containsAll(cases ? List.of("应当") : List.of("类别", "级别"));
        for (Cell heading : sheet.getRow(head)) {
          assertThat(heading.getCellComment()).as(heading.getStringCellValue()).isNotNull();
        }
      }
    }
  }

  @Test
  void mistakesNameTheCell() throws IOException {
    csv(
        TABLE
            .replace("乡镇政府,一", "乡镇正府,七")
            .replace(",提示,", ",题示,")
            .replace("2021 起", "二一年")
            .replace("SECT-904,写了,不报出", "SECT-904,写了,不报"),
        StandardCharsets.UTF_8);
    assertThat(mistakes())
        .contains("local.rules.csv:6:6: F6：“乡镇正府”不对")
        .contains("是否为“乡镇政府”？")
        .contains("local.rules.csv:6:7: G6：“七”不对")
        .contains("D6：年度“二一年”不对")
        .contains("C7：级别“题示”不对")
        .contains("是否为“提示”？")
        .contains("C14：“不报”不对");
    csv(TABLE.replace("编号,标题,", "编号,标体,"), StandardCharsets.UTF_8);
    assertThat(mistakes()).contains("B5：未知的列名“标体”，是否为“标题”？");
    csv(TABLE.replace("SECT-904", "SECT-903"), StandardCharsets.UTF_8);
    assertThat(mistakes()).contains("编号 SECT-903 已被");
    csv(TABLE.replace("RuleTable", "Rule"), StandardCharsets.UTF_8);
    assertThat(mistakes()).contains("没有以 RuleTable 开头的行");
  }

  @Test
  void mutationsAreAnsweredInWords() throws IOException {
    Random random = new Random(1);
    String signs = ",\n\"「」{}$\\x八";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(TABLE);
      for (int n = random.nextInt(4); n >= 0; n--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) text.deleteCharAt(at);
        else text.insert(at, signs.charAt(random.nextInt(signs.length())));
      }
      csv(text.toString(), StandardCharsets.UTF_8);
      Mistakes mistakes = new Mistakes();
      List<RuleSource> rules = PackReader.read(folder, mistakes).rules();
      assertThat(rules.isEmpty() && mistakes.count() == 0).as("%s", text).isFalse();
    }
  }
}
