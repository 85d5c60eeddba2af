package org.gouji.collection.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.finding.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static final Charset GBK = Charset.forName("GBK");

  private enum Thing implements Column {
    NAME(Heading.required("名称", "name", "机关")),
    DAY(Heading.optional("日期", "day", "到期日"));

    private final Heading heading;

    Thing(Heading heading) {
      this.heading = heading;
    }

    @Override
    public Heading heading() {
      return heading;
    }
  }

  private final Mistakes mistakes = new Mistakes("things.csv");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
  void readsWhatExcelSaves(String charset) {
    List<Row<Thing>> rows = read("名称,日期\r\n洪泽区教育局,2024/1/5\r\n", Charset.forName(charset));
    assertThat(mistakes.all()).isEmpty();
    assertThat(rows).extracting(it -> it.get(Thing.NAME)).containsExactly("洪泽区教育局");
    assertThat(rows).extracting(it -> it.get(Thing.DAY)).containsExactly("2024/1/5");
    assertThat(rows).extracting(Row::line).containsExactly(2);
  }

  @Test
  void readsTextsWithTheirMark() {
    assertThat(read("\uFEFF名称\t日期\r\n甲局\t1", StandardCharsets.UTF_16LE)).hasSize(1);
    assertThat(read("\uFEFF名称\t日期\r\n甲局\t1", StandardCharsets.UTF_16BE)).hasSize(1);
    assertThat(read("\uFEFF名称,日期\r\n甲局,1", StandardCharsets.UTF_8)).hasSize(1);
    assertThat(mistakes.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";"})
  void knowsTheDelimiterByTheHeadings(String delimiter) {
    String text = "sep=" + delimiter + "\n日期" + delimiter + "机关\n1-2" + delimiter + "\"甲局,;\"\n";
    assertThat(read(text, StandardCharsets.UTF_8))
        .extracting(it -> it.get(Thing.NAME))
        .containsExactly("甲局,;");
    assertThat(mistakes.all()).isEmpty();
  }

  @Test
  void headingsMayBearStarsAndRemarks() {
    assertThat(read("名称（全称）*,Day,备注\n甲局,1,x", StandardCharsets.UTF_8)).hasSize(1);
    assertThat(mistakes.all()).isEmpty();
  }

  @Test
  void blankRowsAndRemarksArePassedOverAndLinesAreThoseOfTheFile() {
    String text = "\n名称,日期\n# 说明,x\n,\n\"甲\n局\",1\n\n乙局,2\n";
    assertThat(read(text, StandardCharsets.UTF_8)).extracting(Row::line).containsExactly(5, 8);
    assertThat(mistakes.all()).isEmpty();
  }

  @Test
  void aTitleOverTheHeadingsIsPassedOver() {
    String text = "2023年度报送单位,\n,\n制表：办公室,\n名称;,日期\n甲局,1\n".replace(";", "");
    assertThat(read(text, StandardCharsets.UTF_8)).extracting(Row::line).containsExactly(5);
    assertThat(mistakes.all()).isEmpty();
    assertThat(read("甲局\n乙局\n", StandardCharsets.UTF_8)).isEmpty();
    assertThat(said()).anyMatch(it -> it.contains("缺少“名称”一列，第一行应是列名"));
  }

  @Test
  void listsAreTakenApart() {
    Row<Thing> row = read("名称,日期\n\"甲、乙;丙，丁\n戊\",", StandardCharsets.UTF_8).get(0);
    assertThat(row.list(Thing.NAME)).containsExactly("甲", "乙", "丙", "丁", "戊");
    assertThat(row.list(Thing.DAY)).isEmpty();
  }

  @Test
  void allMistakesAreSaidAtOnceWithTheirPlaces() {
    assertThat(read("名称,到期曰,日期,day\n甲局,1,2,3,4\n,1,2,\n", GBK)).hasSize(1);
    assertThat(mistakes.all())
        .extracting(Words::zh)
        .containsExactly(
            "things.csv 第 1 行 D 列“day”：这一列出现了两次",
            "things.csv 第 1 行 B 列“到期曰”：没有这样的列名，是否为“到期日”？",
            "things.csv 第 2 行 E 列：这一格没有列名；内容里有逗号时，整格要放在引号里",
            "things.csv 第 3 行 A 列“名称”：没有填写");
    assertThat(mistakes.all().get(1).en())
        .isEqualTo("things.csv line 1, column B '到期曰': no such column; did you mean '到期日'?");
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThat(read("日期\n1\n", StandardCharsets.UTF_8)).isEmpty();
    assertThat(said()).containsExactly("things.csv 第 1 行：缺少“名称”一列，第一行应是列名");
  }

  @Test
  void emptyFilesAndOpenQuotesAreRefused() {
    assertThat(read(" \n", StandardCharsets.UTF_8)).isEmpty();
    assertThat(read("名称\n\"甲局\n乙局\n", StandardCharsets.UTF_8)).isEmpty();
    assertThat(said())
        .satisfiesExactly(
            it -> assertThat(it).contains("是空的"), it -> assertThat(it).contains("引号"));
  }

  @Test
  void bytesOfAnotherEncodingAreRefusedNeverMisread() {
    assertThat(read("name,day\n教育局,一月三十一日前公布\n", Charset.forName("Big5"))).isEmpty();
    assertThat(read("名称,日期\n教育局,1\n", Charset.forName("Big5"))).isEmpty();
    assertThat(read("名称,日期\n教育局,1\n", StandardCharsets.UTF_16LE)).isEmpty();
    byte[] torn = "name,day\n洪泽区教育局,第一季度公布\n".getBytes(StandardCharsets.UTF_8);
    torn[10] = 'x';
    assertThat(Table.read(torn, Thing.class, mistakes)).isEmpty();
    assertThat(said()).hasSize(4).allMatch(it -> it.contains("认不出编码"));
  }

  @Test
  void whatIsWrittenSoThatExcelKeepsItIsRead() {
    String text = "名称,日期\n'甲局,=\"2025-1-31\"\n'乙',’x\n";
    List<Row<Thing>> rows = read(text, StandardCharsets.UTF_8);
    assertThat(rows).extracting(it -> it.get(Thing.NAME)).containsExactly("甲局", "'乙'");
    assertThat(rows.get(0).get(Thing.DAY)).isEqualTo("2025-1-31");
  }

  @Test
  void trailingEmptyColumnsAndRowsArePassedOver() {
    String text = "名称,日期,,,\r\n甲局,2025/1/31,,,\r\n,,,,\r\n,,,,\r\n";
    assertThat(read(text, GBK)).hasSize(1);
    assertThat(mistakes.all()).isEmpty();
  }

  @Test
  void readsAWorkbookInPlaceOfCsv() throws IOException {
    byte[] bytes =
        workbook(
            book -> {
              book.createSheet("说明").createRow(0).createCell(0).setCellValue("填写说明");
              Sheet sheet = book.createSheet("名单");
              sheet.createRow(0).createCell(0).setCellValue("2024年度应报送单位");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
              fill(sheet.createRow(2), "名称", "日期");
              var row = fill(sheet.createRow(3), "甲局", "");
              CellStyle day = book.createCellStyle();
              day.setDataFormat((short) 14);
              row.getCell(1).setCellStyle(day);
              row.getCell(1).setCellValue(LocalDate.of(2025, 1, 31));
              fill(sheet.createRow(4), "乙局", "２０２５年１月３１日");
            });
    List<Row<Thing>> rows = Table.read(bytes, Thing.class, mistakes);
    assertThat(mistakes.all()).isEmpty();
    assertThat(rows).extracting(Row::line).containsExactly(4, 5);
    assertThat(rows)
        .extracting(it -> Days.date(it.get(Thing.DAY)))
        .containsOnly(LocalDate.of(2025, 1, 31));
  }

  @Test
  void workbooksThatCannotBeReadForSureAreRefused() throws IOException {
    byte[] merged =
        workbook(
            book -> {
              Sheet sheet = book.createSheet("名单");
              fill(sheet.createRow(0), "名称", "日期");
              fill(sheet.createRow(1), "甲局", "1");
              fill(sheet.createRow(2), "乙局", "");
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            });
    byte[] two =
        workbook(
            book -> {
              fill(book.createSheet("一").createRow(0), "名称");
              fill(book.createSheet("二").createRow(0), "机关");
            });
    byte[] none = workbook(book -> fill(book.createSheet("一").createRow(0), "甲局", "乙局"));
    for (byte[] bytes : List.of(merged, two, none, new byte[] {'P', 'K', 3, 4, 0, 0})) {
      Table.read(bytes, Thing.class, mistakes);
    }
    assertThat(said())
        .anyMatch(it -> it.contains("第 2 行：有跨行合并的单元格"))
        .anyMatch(it -> it.contains("第 3 行：有跨行合并的单元格"))
        .anyMatch(it -> it.contains("有 2 张工作表都有这些列名"))
        .anyMatch(it -> it.contains("缺少“名称”一列"))
        .anyMatch(it -> it.contains("打不开"));
  }

  private static byte[] workbook(Consumer<Workbook> filling) throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      filling.accept(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static org.apache.poi.ss.usermodel.Row fill(
      org.apache.poi.ss.usermodel.Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) row.createCell(i).setCellValue(texts[i]);
    return row;
  }

  private List<Row<Thing>> read(String text, Charset charset) {
    return Table.read(text.getBytes(charset), Thing.class, mistakes);
  }

  private List<String> said() {
    return mistakes.all().stream().map(Words::zh).toList();
  }
}
