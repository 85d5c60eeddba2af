package org.gouji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.document.pdf.DrawnPdf.lines;
import static org.gouji.document.pdf.DrawnPdf.problems;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.junit.jupiter.api.Test;

/** Which files and pages of PDF are read, and what is said of the others. */
class PdfReaderTest {

  private final DrawnPdf pdf = new DrawnPdf();

  @Test
  void turnedPagesAreReadUpright() throws IOException {
    pdf.turnedPage(
        sheet -> {
          sheet.text(100, 400, "first line");
          sheet.text(100, 500, "second line");
        });
    assertThat(lines(pdf.read())).containsExactly("P1 L1 first line", "P1 L2 second line");
  }

  @Test
  void contentIsReadAlikeCompressedOrNot() throws IOException {
    pdf.page(sheet -> sheet.text(60, 125, "packed"));
    PDPage plain = pdf.page(sheet -> sheet.text(60, 125, "plain"));
    PDPage parts = pdf.page(sheet -> sheet.text(60, 145, "in parts"));
    PDStream first = pdf.plain(plain);
    parts.setContents(List.of(first, pdf.plain(parts)));
    plain.setContents(first);
    assertThat(lines(pdf.read()))
        .containsExactly("P1 L1 packed", "P2 L1 plain", "P3 L1 plain", "P3 L2 in parts");
  }

  @Test
  void charactersFarBesideThePageAreNoColumn() throws IOException {
    pdf.page(
        sheet -> {
          for (int i = 0; i < 12; i++) sheet.text(i == 5 ? 4e9f : 60, 100 + 20 * i, "line " + i);
        });
    assertThat(problems(pdf.read())).isEmpty();
  }

  @Test
  void aPageThatIsAPictureIsAScan() throws IOException {
    pdf.picture();
    pdf.page(sheet -> sheet.text(50, 100, "text"));
    assertThat(problems(pdf.read())).containsExactly("scan: P1");
  }

  @Test
  void limitsAreNamed() throws IOException {
    for (int i = 0; i < 3; i++) pdf.page(sheet -> sheet.text(50, 100, "text"));
    Document document = pdf.read(Limits.DEFAULT.with("pages", 2));
    assertThat(document.blocks()).isEmpty();
    assertThat(problems(document)).containsExactly("limit: pages 2");
  }

  @Test
  void cellsAreCounted() throws IOException {
    pdf.page(
        sheet -> {
          sheet.table(100, 3);
          sheet.text(60, 115, "a");
        });
    Document document = pdf.read(Limits.DEFAULT.with("cells", 8));
    assertThat(problems(document)).containsExactly("limit: cells 8");
  }

  @Test
  void aPasswordIsSaid() throws IOException {
    pdf.page(sheet -> sheet.text(50, 100, "text"));
    pdf.protect();
    assertThat(problems(pdf.read())).containsExactly("encrypted: PDF");
  }
}
