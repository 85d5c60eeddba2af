package org.gouji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.document.pdf.DrawnPdf.lines;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How tables of a PDF are read. */
class PdfTableTest {

  private final DrawnPdf pdf = new DrawnPdf();

  @Test
  void mergedCellsAreTold() throws IOException {
    pdf.page(
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
    assertThat(lines(pdf.read()))
        .containsExactly(
            "P1 T1R1C1 0+1x2[both rows] 1+2x1[both columns]", "P1 T1R2C2 1+1x1[1] 2+1x1[2]");
  }

  @Test
  void aTableGoesOnOverThePageWithoutItsHeadAgain() throws IOException {
    for (int p = 0; p < 2; p++) {
      int number = p;
      pdf.page(
          sheet -> {
            float top = number == 0 ? 700 : 60;
            sheet.table(top, 2);
            for (int c = 0; c < 3; c++) sheet.text(60 + 100 * c, top + 14, "head" + c);
            for (int c = 0; c < 3; c++) sheet.text(60 + 100 * c, top + 34, number + "" + c);
            sheet.text(290, 800, "- " + (number + 1) + " -");
          });
    }
    assertThat(lines(pdf.read()))
        .containsExactly(
            "P1 T1R1C1 0+1x1[head0] 1+1x1[head1] 2+1x1[head2]",
            "P1 T1R2C1 0+1x1[00] 1+1x1[01] 2+1x1[02]",
            "P2 T1R3C1 0+1x1[10] 1+1x1[11] 2+1x1[12]");
  }

  @Test
  void aNumberOverAnEdgeStaysWhole() throws IOException {
    pdf.page(
        sheet -> {
          sheet.table(100, 2);
          sheet.text(60, 114, "a");
          sheet.text(60, 134, "b");
          sheet.text(205, 114, "1234567890");
          sheet.text(260, 134, "7");
        });
    assertThat(lines(pdf.read()).get(0)).isEqualTo("P1 T1R1C1 0+1x1[a] 1+1x1[1234567890] 2+1x1[]");
  }

  @Test
  void numberedLabelsOfSeveralLinesAreToldWithoutRulingLines() throws IOException {
    pdf.page(
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
    assertThat(lines(pdf.read()))
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
    pdf.page(
        sheet -> {
          sheet.grid(700, 1, 50, 150, 200, 250, 350);
          sheet.text(60, 714, "label");
          for (int c = 0; c < 3; c++) sheet.text(155 + 50 * c, 714, String.valueOf(c));
        });
    pdf.page(
        sheet -> {
          sheet.grid(60, 2, 50, 130, 230, 290, 350);
          for (int x : new int[] {60, 140, 240, 300}) sheet.text(x, 94, "7");
        });
    assertThat(lines(pdf.read()))
        .containsExactly(
            "P1 T1R1C1 0+1x1[label] 1+1x1[0] 2+1x1[1] 3+1x1[2]",
            "P2 T1R2C1 0+1x1[7] 1+1x1[7] 2+1x1[7] 3+1x1[7]");
  }

  @Test
  void theOuterColumnOfAPageThatBeginsAndEndsInItBelongsToTheTable() throws IOException {
    pdf.page(
        sheet -> {
          for (float y : new float[] {100, 130, 160}) sheet.line(120, y, 350, y);
          for (float x : new float[] {120, 250, 350}) sheet.line(x, 90, x, 170);
          sheet.line(50, 90, 50, 170);
          sheet.text(130, 120, "a");
          sheet.text(260, 120, "b");
          sheet.text(130, 150, "c");
          sheet.text(260, 150, "d");
        });
    assertThat(lines(pdf.read()).get(1)).endsWith("1+1x1[a] 2+1x1[b]");
  }

  @Test
  void blankFiguresOfTheFirstRowOfAPageAreNoPartOfTheHeadAboveIt() throws IOException {
    pdf.page(
        sheet -> {
          sheet.table(780, 1);
          sheet.text(60, 795, "item");
          sheet.text(160, 795, "head one");
          sheet.text(260, 795, "head two");
        });
    pdf.page(
        sheet -> {
          sheet.table(40, 2);
          sheet.text(60, 55, "one");
          sheet.text(260, 55, "7");
          sheet.text(60, 75, "two");
        });
    assertThat(lines(pdf.read()).get(1)).endsWith("0+1x1[one] 1+1x1[] 2+1x1[7]");
  }
}
