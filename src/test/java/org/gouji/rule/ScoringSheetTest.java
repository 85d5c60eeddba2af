package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gouji.rule.PackFolder.flag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.finding.Category;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.rule.ScoringRules.Grade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings cost is read from a sheet, and its mistakes are answered by row and column. */
class ScoringSheetTest {

  private static final String SOUND =
      """
      说明,可以写在表头之前,,,,,
      项目,名称,级别,扣分,上限,最低分,说明
      等级,合格,,,,60,
      等级,优,,,,90.5,
      等级,不合格,,,,0,
      类别,表内勾稽,,,30,,
      类别,表内勾稽,错误,10,20,,数据失准
      规则,A-001,,２.５分,,,

      类别,全部,,1,,,
      """;

  @TempDir Path folder;
  private PackFolder pack;

  @BeforeEach
  void begin() {
    pack =
        new PackFolder(folder).rule("A-001", flag("A-001", "x")).rule("B-001", flag("B-001", "x"));
  }

  @Test
  void theMostParticularRowTellsThePoints() {
    ScoringRules scoring = pack.write("scoring.csv", SOUND).load().scoring();
    assertThat(points(scoring, "A-001", Category.ARITHMETIC, Severity.ERROR)).isEqualTo("2.5");
    assertThat(points(scoring, "B-001", Category.ARITHMETIC, Severity.ERROR)).isEqualTo("10");
    assertThat(points(scoring, "B-001", Category.ARITHMETIC, Severity.INFO)).isEqualTo("1");
    assertThat(points(scoring, "B-001", Category.FEE, Severity.ERROR)).isEqualTo("1");
    assertThat(scoring.of("A-001", Category.ARITHMETIC, Severity.ERROR))
        .extracting(row -> String.valueOf(row.cap()))
        .containsExactly("null", "20", "30", "null");
  }

  private static String points(ScoringRules scoring, String rule, Category category, Severity of) {
    return String.valueOf(scoring.points(rule, category, of));
  }

  @Test
  void gradesBeginAtTheirLowerBounds() {
    ScoringRules scoring = pack.write("scoring.csv", SOUND).load().scoring();
    assertThat(scoring.grades()).extracting(Grade::name).containsExactly("优", "合格", "不合格");
    assertThat(grades(scoring, "100", "90.5", "90.49", "60", "59.99", "0"))
        .containsExactly("优", "优", "合格", "合格", "不合格", "不合格");
  }

  private static List<String> grades(ScoringRules scoring, String... points) {
    return List.of(points).stream().map(it -> scoring.grade(new BigDecimal(it)).name()).toList();
  }

  @Test
  void aPackMayHaveNone() {
    assertThat(pack.load().scoring()).isNull();
  }

  @Test
  void sheetsOfExcelSayTheSame() throws IOException {
    ScoringRules scoring = pack.write("scoring.csv", SOUND).load().scoring();
    Files.write(folder.resolve("scoring.csv"), SOUND.getBytes(Charset.forName("GBK")));
    assertThat(pack.load().scoring()).isEqualTo(scoring);
    Files.delete(folder.resolve("scoring.csv"));
    Files.write(folder.resolve("scoring.xlsx"), workbook(SOUND));
    assertThat(pack.load().scoring()).isEqualTo(scoring);
  }

  private static byte[] workbook(String csv) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.createSheet("怎么填").createRow(0).createCell(0).setCellValue("先看这里");
      Sheet sheet = workbook.createSheet("评分");
      int at = 0;
      for (String line : csv.split("\n")) {
        Row row = sheet.createRow(at++);
        int column = 0;
        for (String text : line.split(",")) {
          Cell cell = row.createCell(column++);
          if (text.matches("[\\d.]+")) cell.setCellValue(Double.parseDouble(text));
          else cell.setCellValue(text);
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void onlyTheFingerprintOfAllDependsOnIt() {
    RulePack before = pack.write("scoring.csv", SOUND).load();
    RulePack after = pack.write("scoring.csv", SOUND.replace("2.5", "3").replace("２", "3")).load();
    assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
    assertThat(after.auditingFingerprint()).isEqualTo(before.auditingFingerprint());
    RulePack other = pack.rule("B-001", flag("B-001", "y")).load();
    assertThat(other.auditingFingerprint()).isNotEqualTo(before.auditingFingerprint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "级别,扣分    | 级別,扣分      | :2:3: C2：未知的列名“级別”，是否为“级别”？",
        "级别,扣分    | 级别,级别      | :2:4: D2：“级别”列重复",
        "级别,扣分    | 扣分           | :2: 第 2 行：缺少“级别”列",
        "规则,A-001   | 规测,A-001     | :8:1: A8：项目“规测”不对，只能是 规则、类别、等级、说明，是否为“规则”？",
        "规则,A-001   | 规则,A-01      | :8:2: B8：没有规则“A-01”，是否为“A-001”？",
        "类别,表内勾稽,错误 | 类别,表内钩稽,错误 | :7:2: B7：类别“表内钩稽”不对",
        "错误,10      | 错 误,10       | :7:3: C7：级别“错 误”不对，只能是 错误、警告、提示，是否为“错误”？",
        "10,20        | 十,20          | :7:4: D7：扣分“十”不对，应为 0 至 100 的数，至多两位小数",
        "10,20        | -1,20          | :7:4: D7：扣分“-1”不对",
        "10,20        | 1.125,20       | :7:4: D7：扣分“1.125”不对",
        "10,20        | 10,101         | :7:5: E7：上限“101”不对",
        "10,20        | 10,9           | :7:5: E7：上限低于一处的扣分",
        "10,20        | ,              | :7:4: D7：扣分和上限都空着",
        "10,20,,      | 10,20,5,       | :7:6: F7：类别不能填最低分",
        "表内勾稽,错误 | 表内勾稽,      | :7:2: B7：与第 6 行重复",
        "优,,         | 优,,7          | :4:4: D4：等级不能填扣分",
        "优,,,,90.5   | 优,,,,60       | :4:6: F4：与第 3 行重复",
        "优,,,,90.5   | ,,,,90.5       | :4:2: B4：等级没有名称",
        "优,,,,90.5   | 合格,,,,90.5   | :4:2: B4：与第 3 行重复",
        "优,,,,90.5   | 优,,,,         | :4:6: F4：等级没有写最低分",
        "不合格,,,,0  | 不合格,,,,10   | : 没有最低分为 0 的等级",
        "项目,名称    | 项 目,名称     | : 没有以“项目”开头的表头",
        "全部,,1      | 全部,警告,1    | 不报",
      })
  void mistakesAreToldByCell(String line, String replacement, String expected) {
    String text = SOUND.replace(line, replacement.strip()).replace("说明,可以", "说明,项目可以");
    assertThat(text).isNotEqualTo(SOUND.replace("说明,可以", "说明,项目可以"));
    pack.write("scoring.csv", text);
    if (expected.equals("不报")) {
      assertThat(pack.load().scoring()).isNotNull();
      return;
    }
    assertThat(mistakes()).anyMatch(said -> said.startsWith("scoring.csv" + expected));
  }

  @Test
  void allAreToldAtOnceInBothLanguages() {
    pack.write("scoring.csv", SOUND.replace("10,20", "x,y").replace("合格,,,,60", "合格,,,,z"));
    assertThat(mistakes()).hasSize(3);
    RulePackException thrown = catchThrowableOfType(RulePackException.class, pack::load);
    assertThat(thrown.mistakes().get(0).describe(Lang.EN))
        .isEqualTo(
            "scoring.csv:3:6: F3: 'z' must be a number from 0 to 100 with at most two decimals");
  }

  @Test
  void aRuleWithoutPointsIsAMistake() {
    String text = SOUND.replace("类别,全部,,1", "类别,全部,警告,1").replace("表内勾稽,错误", "表内勾稽,提示");
    pack.write("scoring.csv", text);
    assertThat(mistakes()).containsExactly("scoring.csv: 规则 B-001 的错误没有写扣多少分，请加一行规则，或一行类别“表内勾稽”错误");
  }

  @Test
  void thereIsOneSheetOfAKnownKind() {
    pack.write("scoring.csv", SOUND).write("scoring.xls", "x");
    assertThat(mistakes()).containsExactly("scoring.xls: 评分表的文件名应为 scoring.csv 或 scoring.xlsx");
    pack.write("scoring.xlsx", "x");
    assertThat(mistakes()).contains("scoring.csv: 评分表只能有一份，还有 scoring.xlsx");
  }

  private List<String> mistakes() {
    RulePackException thrown = catchThrowableOfType(RulePackException.class, pack::load);
    return thrown.mistakes().stream().map(mistake -> mistake.describe(Lang.ZH)).toList();
  }
}
