package org.gouji.output.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

  private static final List<Column> TWO = List.of(Column.of("甲", 10), Column.of("乙", 20));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "=cmd|'/c calc'!A0",
        "{=1}",
        "'=1",
        "00123",
        "1e5",
        "2024-01-01",
        "TRUE",
        "#REF!",
        "<b>&\"'</b>",
        "]]>",
        "_x0041_",
        "_x000D_ _xZZZZ_",
        "甲\n乙",
        "𠮷",
        "=HYPERLINK(\"http://x\",\"y\")"
      })
  void textStaysTextAsItIs(String text) throws IOException {
    write(new Object[] {text});
    Cell cell = read("甲").getRow(1).getCell(0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u0000\u0001b', 'ab'",
    "'a\uD800b', 'a\uFFFDb'",
    "'a\uFFFE\uFFFFb', 'ab'",
    "'a\u000Bb\u001Fc', 'abc'"
  })
  void whatXmlForbidsIsLeftOut(String text, String expected) throws IOException {
    write(new Object[] {text});
    assertThat(read("甲").getRow(1).getCell(0).getStringCellValue()).isEqualTo(expected);
  }

  @Test
  void tooLongTextSaysThatItIsCut() throws IOException {
    String longest = varied(32_767);
    String rare = "𠮷".repeat(200) + varied(32_000) + "𠮷".repeat(400);
    write(
        new Object[] {longest},
        new Object[] {longest + "长"},
        new Object[] {rare},
        new Object[] {"行\n".repeat(300)});
    XSSFSheet sheet = read("甲");
    assertThat(text(sheet, 1)).isEqualTo(longest);
    assertThat(text(sheet, 2)).isEqualTo(longest.substring(0, 32_753) + "[cut of 32768]");
    assertThat(text(sheet, 3)).hasSize(32_766).endsWith("𠮷[cut of 33200]");
    assertThat(text(sheet, 4)).endsWith("行[cut of 600]");
    assertThat(text(sheet, 4).lines()).hasSize(253);
  }

  private static String varied(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) text.append((char) (0x4E00 + random.nextInt(0x5000)));
    return text.toString();
  }

  @Test
  void numbersAndDatesAreNoTexts() throws IOException {
    write(
        new Object[] {7, new BigDecimal("98.50")},
        new Object[] {LocalDate.of(2024, 2, 29), Share.of(1, 4)},
        new Object[] {new BigDecimal("12345678901234567890"), null});
    XSSFSheet sheet = read("甲");
    assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(7);
    assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(98.5);
    Cell date = sheet.getRow(2).getCell(0);
    assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
    assertThat(date.getLocalDateTimeCellValue()).isEqualTo("2024-02-29T00:00:00");
    assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(0.25);
    assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
    assertThat(text(sheet, 3)).isEqualTo("12345678901234567890");
    assertThat(sheet.getRow(3).getCell(1)).isNull();
  }

  @Test
  void aTableHasAFrozenHeadFiltersWidthsAndColours() throws IOException {
    Column painted = new Column("级", 9, Map.of("a\"b<&", Paint.BAD, "c", Paint.GOOD));
    try (Spreadsheet book = open("a.xlsx")) {
      Sheet sheet = book.sheet("甲", List.of(Column.of("x", 30), painted));
      sheet.row("一", "a\"b<&");
      sheet.row("二", "c");
      book.finish();
    }
    XSSFSheet sheet = read("甲");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B3");
    assertThat(sheet.getColumnWidth(0)).isEqualTo(30 * 256);
    assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
    assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
    assertThat(
            sheet
                .getSheetConditionalFormatting()
                .getConditionalFormattingAt(0)
                .getRule(0)
                .getFormula1())
        .isEqualTo("B2=\"a\"\"b<&\"");
  }

  @Test
  void aFullSheetGoesOnInAnother() throws IOException {
    try (Spreadsheet book = new Spreadsheet(folder.resolve("a.xlsx"), "t", it -> "", 4)) {
      Sheet first = book.sheet("甲", TWO);
      Sheet second = book.sheet("乙", TWO);
      for (int i = 1; i <= 7; i++) first.row(i, "x");
      second.row("y");
      book.finish();
    }
    try (XSSFWorkbook book = open()) {
      assertThat(book).hasSize(4).extracting("sheetName").containsExactly("甲", "乙", "甲 2", "甲 3");
      assertThat(book.getSheet("甲").getLastRowNum()).isEqualTo(3);
      assertThat(book.getSheet("甲 3").getRow(0).getCell(1).getStringCellValue()).isEqualTo("乙");
      assertThat(book.getSheet("甲 3").getRow(1).getCell(0).getNumericCellValue()).isEqualTo(7);
      assertThat(book.getSheet("甲 3").getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
    }
  }

  @Test
  void sheetsStandAsAddedInWhateverOrderTheyAreWritten() throws IOException {
    try (Spreadsheet book = open("a.xlsx")) {
      Sheet first = book.sheet("一", TWO);
      Sheet second = book.sheet("二", TWO);
      book.sheet("三", TWO);
      second.row("second");
      first.row("first");
      assertThatThrownBy(() -> second.row("late")).isInstanceOf(IllegalStateException.class);
      book.finish();
    }
    try (XSSFWorkbook book = open()) {
      assertThat(book).extracting("sheetName").containsExactly("一", "二", "三");
      assertThat(text(book.getSheet("一"), 1)).isEqualTo("first");
      assertThat(text(book.getSheet("二"), 1)).isEqualTo("second");
      assertThat(book.getSheet("三").getLastRowNum()).isZero();
    }
  }

  @Test
  void theClockLeavesNoTrace() throws IOException {
    TimeZone before = TimeZone.getDefault();
    byte[] first;
    try {
      write(new Object[] {"x", 1});
      first = Files.readAllBytes(folder.resolve("a.xlsx"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      write(new Object[] {"x", 1});
    } finally {
      TimeZone.setDefault(before);
    }
    assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).isEqualTo(first);
    assertThat(folder).isDirectoryNotContaining("glob:**.draft");
    try (ZipFile zip = new ZipFile(folder.resolve("a.xlsx").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct().map(Object::toString))
          .containsExactly("1980-02-01T00:00");
      byte[] properties = zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes();
      assertThat(new String(properties, StandardCharsets.UTF_8))
          .contains("<dc:creator>t<")
          .doesNotContain("created>");
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 10, 1", "'abc', 10, 1", "'一二三四五', 10, 1", "'一二三四五六', 10, 2", "'a\nb\n', 10, 3"})
  void linesAreCountedAsAColumnShowsThem(String text, int width, int lines) {
    assertThat(CellText.lines(text, width)).isEqualTo(lines);
  }

  private void write(Object[]... rows) throws IOException {
    try (Spreadsheet book = open("a.xlsx")) {
      Sheet sheet = book.sheet("甲", TWO);
      for (Object[] row : rows) sheet.row(row);
      book.finish();
    }
  }

  private Spreadsheet open(String name) throws IOException {
    return new Spreadsheet(folder.resolve(name), "t", length -> "[cut of " + length + "]");
  }

  private XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(Files.newInputStream(folder.resolve("a.xlsx")));
  }

  private XSSFSheet read(String sheet) throws IOException {
    try (XSSFWorkbook book = open()) {
      return book.getSheet(sheet);
    }
  }

  private static String text(XSSFSheet sheet, int row) {
    Row cells = sheet.getRow(row);
    return cells.getCell(0).getStringCellValue();
  }
}
