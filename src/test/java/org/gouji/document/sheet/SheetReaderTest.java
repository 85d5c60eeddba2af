package org.gouji.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.gouji.document.file.DocumentReader;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

  @Test
  void cellsMergesFormulasAndDates() throws IOException {
    for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      Document document = DocumentReader.read(bytes(filled(book)));
      assertThat(document.kind()).isEqualTo(Document.Kind.SHEET);
      assertThat(document.problems()).isEmpty();
      assertThat(written(document))
          .containsExactly(
              "某局2023年年报", "T1R1C1 项目 2x1|T1R1C3 数|T1R2C1 甲|T1R2C2 12|T1R2C3 0.3", "又一张", "第二表");
    }
  }

  private static Workbook filled(Workbook book) {
    Sheet sheet = book.createSheet("一");
    sheet.createRow(0).createCell(0).setCellValue("某局2023年年报");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    Row head = sheet.createRow(2);
    head.createCell(0).setCellValue("项目");
    head.createCell(2).setCellValue("数");
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
    Row row = sheet.createRow(3);
    row.createCell(0).setCellValue("甲");
    row.createCell(1).setCellFormula("5+7");
    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
    row.createCell(2).setCellValue(0.1 + 0.2);
    Sheet hidden = book.createSheet("隐");
    hidden.createRow(0).createCell(0).setCellValue("不见");
    book.setSheetHidden(1, true);
    Sheet second = book.createSheet("二");
    second.createRow(0).createCell(0).setCellValue("又一张");
    second.createRow(2).createCell(0).setCellValue("第二表");
    return book;
  }

  @Test
  void formulasWhoseValueTheFileDoesNotTellAreNoBlanks() throws IOException {
    Workbook book = new XSSFWorkbook();
    Sheet sheet = book.createSheet();
    for (int r = 0; r < 3; r++) {
      Row row = sheet.createRow(r);
      row.createCell(0).setCellValue("甲");
      row.createCell(1).setCellFormula("5+7");
    }
    assertThat(written(DocumentReader.read(bytes(book))).get(0)).contains("T1R1C2 \uFFFD|");
  }

  @Test
  void datesAndPercentagesAreWrittenByTheirFormats() throws IOException {
    for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      Row row = book.createSheet().createRow(0);
      String[] formats = {"yyyy-mm-dd", "0%", "#,##0.00", "General"};
      for (int i = 0; i < formats.length; i++) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
        row.createCell(i).setCellStyle(style);
      }
      row.getCell(0).setCellValue(45292);
      row.getCell(1).setCellValue(0.25);
      row.getCell(2).setCellValue(251000);
      row.getCell(3).setCellValue(7);
      assertThat(written(DocumentReader.read(bytes(book))))
          .containsExactly("T1R1C1 2024-01-01|T1R1C2 25%|T1R1C3 251000|T1R1C4 7");
    }
  }

  @Test
  void separatorsAndQuotes() {
    assertThat(written(read("\uFEFFa,b,c\r\n1,\"2,5\",\r\n\"x\ny\",4,5\r\n")))
        .containsExactly(
            "T1R1C1 a|T1R1C2 b|T1R1C3 c|T1R2C1 1|T1R2C2 2,5|T1R2C3 |T1R3C1 x\ny|T1R3C2 4|T1R3C3 5");
    assertThat(read("a;b;c\n1;2;3\n4;5;6\n").kind()).isEqualTo(Document.Kind.SHEET);
    assertThat(read("a\tb\tc\n1\t2\t3\n4\t5\t6\n").kind()).isEqualTo(Document.Kind.SHEET);
  }

  @Test
  void textIsNoCsv() {
    assertThat(read("一,二,三\n这是正文\n又一行正文\n再一行,完\n").kind()).isEqualTo(Document.Kind.TEXT);
    assertThat(read("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n").kind())
        .isEqualTo(Document.Kind.TEXT);
  }

  @Test
  void whatCannotBeReadIsSaid() throws Exception {
    byte[] book = bytes(filled(new XSSFWorkbook()));
    byte[] torn = book.clone();
    java.util.Arrays.fill(torn, torn.length / 3, torn.length / 3 + 300, (byte) 7);
    assertThat(problem(DocumentReader.read(torn))).startsWith("broken");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var out = encryptor.getDataStream(files)) {
        out.write(book);
      }
      ByteArrayOutputStream locked = new ByteArrayOutputStream();
      files.writeFilesystem(locked);
      assertThat(problem(DocumentReader.read(locked.toByteArray()))).startsWith("encrypted");
    }
    Limits few = Limits.DEFAULT.with("cells", 3);
    assertThat(problem(DocumentReader.read(book, few))).isEqualTo("limit cells 3");
  }

  private static Document read(String text) {
    return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String problem(Document document) {
    return document.problems().get(0).code() + " " + document.problems().get(0).detail();
  }

  private static byte[] bytes(Workbook book) throws IOException {
    try (book) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static List<String> written(Document document) {
    List<String> written = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph it) written.add(it.text());
      if (block instanceof Grid grid) {
        written.add(
            grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(SheetReaderTest::written)
                .collect(Collectors.joining("|")));
      }
    }
    return written;
  }

  private static String written(Grid.Cell cell) {
    String spans =
        cell.columnSpan() + cell.rowSpan() > 2
            ? " " + cell.columnSpan() + "x" + cell.rowSpan()
            : "";
    return cell.place() + " " + cell.text() + spans;
  }
}
