package org.gouji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.document.pdf.DrawnPdf.lines;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the prose of a PDF is read. */
class PdfProseTest {

  private final DrawnPdf pdf = new DrawnPdf();

  @Test
  void linesOfAParagraphAreJoined() throws IOException {
    pdf.page(
        sheet -> {
          sheet.text(70, 100, "1".repeat(40));
          sheet.text(50, 115, "2".repeat(44));
          sheet.text(50, 130, "3".repeat(14));
          sheet.text(70, 145, "4".repeat(40));
          sheet.text(50, 160, "5".repeat(44));
          sheet.text(50, 175, "6".repeat(14));
        });
    assertThat(lines(pdf.read()))
        .containsExactly(
            "P1 L1 " + "1".repeat(40) + "2".repeat(44) + "3".repeat(14),
            "P1 L4 " + "4".repeat(40) + "5".repeat(44) + "6".repeat(14));
  }

  @Test
  void columnsOfProseAreReadOneAfterTheOther() throws IOException {
    pdf.page(
        sheet -> {
          sheet.text(150, 80, "A title that stands over both of the columns of this page here");
          for (int i = 0; i < 5; i++) {
            sheet.text(50, 110 + 15 * i, "left " + i + " runs to the end of its column, no more");
            sheet.text(300, 110 + 15 * i, "right " + i + " runs to the end of the other column");
          }
          sheet.text(50, 185, "left ends.");
          sheet.table(220, 1);
          sheet.text(60, 234, "1");
          sheet.text(50, 270, "left again below the table, to the end of it,");
          sheet.text(300, 270, "and right again below it.");
        });
    List<String> lines = lines(pdf.read());
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).startsWith("P1 L1 A title");
    assertThat(lines.get(1)).matches("P1 L2 left 0.*left 4.*left ends[.]");
    assertThat(lines.get(2)).matches("P1 L8 right 0.*right 4.*column");
    assertThat(lines.get(3)).startsWith("P1 T1R1C1");
    assertThat(lines.get(4)).matches("P1 L13 left again .*and right again below it[.]");
  }

  @Test
  void aTableWithoutRulingLinesIsNoProseInColumns() throws IOException {
    pdf.page(
        sheet -> {
          for (int i = 0; i < 6; i++) {
            sheet.text(50, 110 + 15 * i, "label of the row with number " + i);
            sheet.text(300, 110 + 15 * i, String.valueOf(i));
            sheet.text(400, 110 + 15 * i, "2");
          }
        });
    assertThat(lines(pdf.read()))
        .hasSize(6)
        .contains("P1 T1R2C1 0+1x1[label of the row with number 1] 1+1x1[1] 2+1x1[2]");
  }

  @Test
  void headersAreLeftOutButNotATitleThatTheLastPageRepeats() throws IOException {
    pdf.page(sheet -> sheet.text(50, 60, "Agency"));
    pdf.page(
        sheet -> {
          sheet.text(50, 40, "Header");
          sheet.text(50, 300, "Body");
        });
    pdf.page(
        sheet -> {
          sheet.text(50, 40, "Header");
          sheet.text(50, 60, "Agency");
        });
    assertThat(lines(pdf.read())).containsExactly("P1 L1 Agency", "P2 L1 Body", "P3 L1 Agency");
  }
}
