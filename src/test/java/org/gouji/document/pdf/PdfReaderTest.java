package org.gouji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.gouji.document.ReadProblem;
import org.gouji.document.scan.Recognition;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  private final PDDocument pdf = new PDDocument();

  /** Draws on a new A4 page; y counts from the top. */
  private interface Drawing {
    void on(Sheet sheet) throws IOException;
  }

  private record Sheet(PDPageContentStream stream) {
    void text(float x, float y, String text) throws IOException {
      stream.beginText();
      stream.setFont(FONT, 10);
      stream.newLineAtOffset(x, 842 - y);
      stream.showText(text);
      stream.endText();
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
      stream.moveTo(x1, 842 - y1);
      stream.lineTo(x2, 842 - y2);
      stream.stroke();
    }
  }

  private PDPage page(Drawing drawing) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      drawing.on(new Sheet(stream));
    }
    return page;
  }

  private Document read(Limits limits) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    pdf.close();
    return PdfReader.read(bytes.toByteArray(), limits, Recognition.NONE);
  }

  private Document read() throws IOException {
    return read(Limits.DEFAULT);
  }

  private static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph it) lines.add(it.place() + " " + it.text());
      if (block instanceof Grid grid) {
        for (Grid.Row row : grid.rows()) {
          StringBuilder text = new StringBuilder();
          for (Grid.Cell cell : row.cells()) {
            text.append(cell.column()).append('+').append(cell.columnSpan()).append('x');
            text.append(cell.rowSpan()).append('[').append(cell.text()).append("] ");
          }
          lines.add(row.cells().get(0).place() + " " + text.toString().strip());
        }
      }
    }
    return lines;
  }

  private static List<String> problems(Document document) {
    return document.problems().stream().map(PdfReaderTest::said).toList();
  }

  private static String said(ReadProblem problem) {
    return problem.code() + ": " + problem.detail();
  }

  private static void table(Sheet sheet, float top, int rows, boolean closed) throws IOException {
    for (int r = 0; r <= rows; r++) {
      if (r < rows || closed) sheet.line(50, top + 20 * r, 350, top + 20 * r);
    }
    for (float x : new float[] {50, 150, 250, 350}) sheet.line(x, top, x, top + 20 * rows);
  }

  @Test
  void mergedCellsAreTold() throws IOException {
    page(
        sheet -> {
          sheet.line(50, 100, 350, 100);
          sheet.line(150, 120, 350, 120);
          sheet.line(50, 140, 350, 140);
          sheet.line(50, 100, 50, 140);
          sheet.line(150, 100, 150, 140);
          sheet.line(250, 120, 250, 140);
          sheet.line(350, 100, 350, 140);
          sheet.text(60, 125, "both rows");
          sheet.text(160, 114, "both columns");
          sheet.text(160, 134, "1");
          sheet.text(260, 134, "2");
        });
    assertThat(lines(read()))
        .containsExactly(
            "P1 T1R1C1 0+1x2[both rows] 1+2x1[both columns]", "P1 T1R2C2 1+1x1[1] 2+1x1[2]");
  }

  @Test
  void aTableGoesOnOverThePageWithoutItsHeadAgain() throws IOException {
    for (int p = 0; p < 2; p++) {
      int number = p;
      page(
          sheet -> {
            float top = number == 0 ? 700 : 60;
            table(sheet, top, 2, true);
            for (int c = 0; c < 3; c++) sheet.text(60 + 100 * c, top + 14, "head" + c);
            for (int c = 0; c < 3; c++) sheet.text(60 + 100 * c, top + 34, number + "" + c);
            sheet.text(290, 800, "- " + (number + 1) + " -");
          });
    }
    assertThat(lines(read()))
        .containsExactly(
            "P1 T1R1C1 0+1x1[head0] 1+1x1[head1] 2+1x1[head2]",
            "P1 T1R2C1 0+1x1[00] 1+1x1[01] 2+1x1[02]",
            "P2 T1R3C1 0+1x1[10] 1+1x1[11] 2+1x1[12]");
  }

  @Test
  void aNumberOverAnEdgeStaysWhole() throws IOException {
    page(
        sheet -> {
          table(sheet, 100, 2, true);
          sheet.text(60, 114, "a");
          sheet.text(60, 134, "b");
          sheet.text(205, 114, "1234567890");
          sheet.text(260, 134, "7");
        });
    assertThat(lines(read()).get(0)).isEqualTo("P1 T1R1C1 0+1x1[a] 1+1x1[1234567890] 2+1x1[]");
  }

  @Test
  void turnedPagesAreReadUpright() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setRotation(90);
    pdf.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      stream.transform(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 595, 0));
      Sheet sheet = new Sheet(stream);
      sheet.text(100, 400, "first line");
      sheet.text(100, 500, "second line");
    }
    assertThat(lines(read())).containsExactly("P1 L1 first line", "P1 L2 second line");
  }

  @Test
  void linesOfAParagraphAreJoined() throws IOException {
    page(
        sheet -> {
          sheet.text(70, 100, "1".repeat(40));
          sheet.text(50, 115, "2".repeat(44));
          sheet.text(50, 130, "3".repeat(14));
          sheet.text(70, 145, "4".repeat(40));
          sheet.text(50, 160, "5".repeat(44));
          sheet.text(50, 175, "6".repeat(14));
        });
    assertThat(lines(read()))
        .containsExactly(
            "P1 L1 " + "1".repeat(40) + "2".repeat(44) + "3".repeat(14),
            "P1 L4 " + "4".repeat(40) + "5".repeat(44) + "6".repeat(14));
  }

  @Test
  void contentIsReadAlikeCompressedOrNot() throws IOException {
    page(sheet -> sheet.text(60, 125, "packed"));
    PDPage plain = page(sheet -> sheet.text(60, 125, "plain"));
    PDPage parts = page(sheet -> sheet.text(60, 145, "in parts"));
    PDStream first = plain(plain);
    parts.setContents(List.of(first, plain(parts)));
    plain.setContents(first);
    assertThat(lines(read()))
        .containsExactly("P1 L1 packed", "P2 L1 plain", "P3 L1 plain", "P3 L2 in parts");
  }

  private PDStream plain(PDPage page) throws IOException {
    try (InputStream content = page.getContents()) {
      return new PDStream(pdf, content);
    }
  }

  @Test
  void charactersFarBesideThePageAreNoColumn() throws IOException {
    page(
        sheet -> {
          for (int i = 0; i < 12; i++) sheet.text(i == 5 ? 4e9f : 60, 100 + 20 * i, "line " + i);
        });
    assertThat(problems(read())).isEmpty();
  }

  @Test
  void columnsOfProseAreReadOneAfterTheOther() throws IOException {
    page(
        sheet -> {
          sheet.text(150, 80, "A title that stands over both of the columns of this page here");
          for (int i = 0; i < 5; i++) {
            sheet.text(50, 110 + 15 * i, "left " + i + " runs to the end of its column, no more");
            sheet.text(300, 110 + 15 * i, "right " + i + " runs to the end of the other column");
          }
          sheet.text(50, 185, "left ends.");
          table(sheet, 220, 1, true);
          sheet.text(60, 234, "1");
          sheet.text(50, 270, "left again below the table, to the end of it,");
          sheet.text(300, 270, "and right again below it.");
        });
    List<String> lines = lines(read());
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).startsWith("P1 L1 A title");
    assertThat(lines.get(1)).matches("P1 L2 left 0.*left 4.*left ends[.]");
    assertThat(lines.get(2)).matches("P1 L8 right 0.*right 4.*column");
    assertThat(lines.get(3)).startsWith("P1 T1R1C1");
    assertThat(lines.get(4)).matches("P1 L13 left again .*and right again below it[.]");
  }

  @Test
  void aTableWithoutRulingLinesIsNoProseInColumns() throws IOException {
    page(
        sheet -> {
          for (int i = 0; i < 6; i++) {
            sheet.text(50, 110 + 15 * i, "label of the row with number " + i);
            sheet.text(300, 110 + 15 * i, String.valueOf(i));
            sheet.text(400, 110 + 15 * i, "2");
          }
        });
    assertThat(lines(read()))
        .hasSize(6)
        .contains("P1 T1R2C1 0+1x1[label of the row with number 1] 1+1x1[1] 2+1x1[2]");
  }

  @Test
  void headersAreLeftOutButNotATitleThatTheLastPageRepeats() throws IOException {
    page(sheet -> sheet.text(50, 60, "Agency"));
    page(
        sheet -> {
          sheet.text(50, 40, "Header");
          sheet.text(50, 300, "Body");
        });
    page(
        sheet -> {
          sheet.text(50, 40, "Header");
          sheet.text(50, 60, "Agency");
        });
    assertThat(lines(read())).containsExactly("P1 L1 Agency", "P2 L1 Body", "P3 L1 Agency");
  }

  @Test
  void numberedLabelsOfSeveralLinesAreToldWithoutRulingLines() throws IOException {
    page(
        sheet -> {
          for (int r = 1; r <= 5; r++) {
            float y = 100 + 50 * r;
            sheet.text(100, y - 6, r + ". the label");
            sheet.text(110, y + 6, "of row " + r);
            for (int c = 0; c < 4; c++) {
              if (r != 5 || c != 2) sheet.text(250 + 50 * c, y, String.valueOf(10 * r + c));
            }
          }
          sheet.text(50, 244, "1. some");
          sheet.text(50, 256, "rows");
        });
    assertThat(lines(read()))
        .containsExactly(
            "P1 T1R1C2 1+1x1[1.the label\nof row 1] 2+1x1[10] 3+1x1[11] 4+1x1[12] 5+1x1[13]",
            "P1 T1R2C2 1+1x1[2.the label\nof row 2] 2+1x1[20] 3+1x1[21] 4+1x1[22] 5+1x1[23]",
            "P1 T1R3C1 0+1x1[1.some\nrows] 1+1x1[3.the label\nof row 3]"
                + " 2+1x1[30] 3+1x1[31] 4+1x1[32] 5+1x1[33]",
            "P1 T1R4C2 1+1x1[4.the label\nof row 4] 2+1x1[40] 3+1x1[41] 4+1x1[42] 5+1x1[43]",
            "P1 T1R5C2 1+1x1[5.the label\nof row 5] 2+1x1[50] 3+1x1[51] 4+1x1[] 5+1x1[53]");
  }

  @Test
  void theRestOfARowIsReadThoughTheColumnsOfTheNextPageHaveOtherWidths() throws IOException {
    page(
        sheet -> {
          grid(sheet, 700, 1, 50, 150, 200, 250, 350);
          sheet.text(60, 714, "label");
          for (int c = 0; c < 3; c++) sheet.text(155 + 50 * c, 714, String.valueOf(c));
        });
    page(
        sheet -> {
          grid(sheet, 60, 2, 50, 130, 230, 290, 350);
          for (int x : new int[] {60, 140, 240, 300}) sheet.text(x, 94, "7");
        });
    assertThat(lines(read()))
        .containsExactly(
            "P1 T1R1C1 0+1x1[label] 1+1x1[0] 2+1x1[1] 3+1x1[2]",
            "P2 T1R2C1 0+1x1[7] 1+1x1[7] 2+1x1[7] 3+1x1[7]");
  }

  private static void grid(Sheet sheet, float top, int rows, float... edges) throws IOException {
    for (int r = 0; r <= rows; r++) {
      sheet.line(edges[0], top + 20 * r, edges[edges.length - 1], top + 20 * r);
    }
    for (float edge : edges) sheet.line(edge, top, edge, top + 20 * rows);
  }

  @Test
  void aPageThatIsAPictureIsAScan() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      stream.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, 595, 842);
    }
    page(sheet -> sheet.text(50, 100, "text"));
    assertThat(problems(read())).containsExactly("scan: P1");
  }

  @Test
  void limitsAreNamed() throws IOException {
    for (int i = 0; i < 3; i++) page(sheet -> sheet.text(50, 100, "text"));
    Document document = read(Limits.DEFAULT.with("pages", 2));
    assertThat(document.blocks()).isEmpty();
    assertThat(problems(document)).containsExactly("limit: pages 2");
  }

  @Test
  void aPasswordIsSaid() throws IOException {
    page(sheet -> sheet.text(50, 100, "text"));
    pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertThat(problems(read())).containsExactly("encrypted: PDF");
  }

  @Test
  void cellsAreCounted() throws IOException {
    page(
        sheet -> {
          table(sheet, 100, 3, true);
          sheet.text(60, 115, "a");
        });
    Document document = read(Limits.DEFAULT.with("cells", 8));
    assertThat(problems(document)).containsExactly("limit: cells 8");
  }

  @Test
  void theOuterColumnOfAPageThatBeginsAndEndsInItBelongsToTheTable() throws IOException {
    page(
        sheet -> {
          for (float y : new float[] {100, 130, 160}) sheet.line(120, y, 350, y);
          for (float x : new float[] {120, 250, 350}) sheet.line(x, 90, x, 170);
          sheet.line(50, 90, 50, 170);
          sheet.text(130, 120, "a");
          sheet.text(260, 120, "b");
          sheet.text(130, 150, "c");
          sheet.text(260, 150, "d");
        });
    assertThat(lines(read()).get(1)).endsWith("1+1x1[a] 2+1x1[b]");
  }

  @Test
  void blankFiguresOfTheFirstRowOfAPageAreNoPartOfTheHeadAboveIt() throws IOException {
    page(
        sheet -> {
          table(sheet, 780, 1, true);
          sheet.text(60, 795, "item");
          sheet.text(160, 795, "head one");
          sheet.text(260, 795, "head two");
        });
    page(
        sheet -> {
          table(sheet, 40, 2, true);
          sheet.text(60, 55, "one");
          sheet.text(260, 55, "7");
          sheet.text(60, 75, "two");
        });
    assertThat(lines(read()).get(1)).endsWith("0+1x1[one] 1+1x1[] 2+1x1[7]");
  }
}
