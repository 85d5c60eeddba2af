package org.gouji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.gouji.document.Document;
import org.gouji.document.Picture;
import org.junit.jupiter.api.Test;

/** Characters that a page draws as shapes, wholly or beside text. */
class OutlinesTest {

  private static final int ROWS = 30;
  private static final String PROSE = "A line of text that can be read.";

  private final DrawnPdf pdf = new DrawnPdf();

  private static void table(DrawnPdf.Sheet sheet, int rows) throws IOException {
    sheet.table(100, rows);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < 3; c++) sheet.shapes(60 + 100 * c, 115 + 20 * r, "806");
    }
  }

  private static boolean pictured(Document document) {
    return document.blocks().stream().anyMatch(Picture.class::isInstance);
  }

  @Test
  void aTableOfThemBesideTextIsSaidToBeUnread() throws IOException {
    pdf.page(sheet -> sheet.text(50, 50, PROSE));
    pdf.page(
        sheet -> {
          for (int i = 0; i < 9; i++) sheet.text(50, 750 + 10 * i, PROSE + PROSE);
          table(sheet, ROWS);
        });
    Document read = pdf.read();
    assertThat(DrawnPdf.problems(read)).containsExactly("outlines: P2");
    assertThat(DrawnPdf.lines(read)).contains("P1 L1 " + PROSE);
    assertThat(DrawnPdf.lines(read))
        .anyMatch(it -> it.endsWith("[\uFFFD] 1+1x1[\uFFFD] 2+1x1[\uFFFD]"));
    assertThat(pictured(read)).isTrue();
  }

  @Test
  void aPageOfNothingElseIsNotEmpty() throws IOException {
    pdf.page(sheet -> table(sheet, ROWS));
    assertThat(DrawnPdf.problems(pdf.read())).containsExactly("outlines: P1");
  }

  @Test
  void inACellWithoutTextAFewAreAFigureThatIsNotRead() throws IOException {
    pdf.page(
        sheet -> {
          table(sheet, 2);
          sheet.text(60, 115, "a");
          sheet.text(60, 135, "b");
        });
    Document read = pdf.read();
    assertThat(DrawnPdf.problems(read)).isEmpty();
    assertThat(DrawnPdf.lines(read))
        .containsExactly(
            "P1 T1R1C1 0+1x1[a] 1+1x1[\uFFFD] 2+1x1[\uFFFD]",
            "P1 T1R2C1 0+1x1[b] 1+1x1[\uFFFD] 2+1x1[\uFFFD]");
  }

  @Test
  void aLetterheadIsNoPartOfTheText() throws IOException {
    pdf.page(
        sheet -> {
          sheet.shapes(50, 40, "0806");
          sheet.text(50, 90, PROSE);
        });
    Document read = pdf.read();
    assertThat(DrawnPdf.problems(read)).isEmpty();
    assertThat(DrawnPdf.lines(read)).containsExactly("P1 L1 " + PROSE);
  }

  @Test
  void overTextThatIsNotShownTheyAreItsPicture() throws IOException {
    pdf.page(
        sheet -> {
          table(sheet, ROWS);
          sheet.stream().setRenderingMode(RenderingMode.NEITHER);
          sheet.text(60, 115, PROSE);
        });
    Document read = pdf.read();
    assertThat(DrawnPdf.problems(read)).isEmpty();
    assertThat(pictured(read)).isFalse();
  }

  @Test
  void aPictureCutIntoStripsIsOne() throws IOException {
    BufferedImage strip = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
    pdf.page(
        sheet -> {
          sheet.text(50, 50, PROSE);
          PDPageContentStream stream = sheet.stream();
          for (int i = 0; i < 10; i++) {
            stream.drawImage(
                LosslessFactory.createFromImage(pdf.pdf(), strip), 50, 200 + 16 * i, 400, 16);
          }
        });
    assertThat(pictured(pdf.read())).isTrue();
  }
}
