package org.gouji.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
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
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.gouji.document.ReadProblem;
import org.gouji.document.scan.Recognition;

/** A PDF of A4 pages that a test draws, and what is read of it. */
final class DrawnPdf {

  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
  private static final float WIDTH = 595;
  private static final float HEIGHT = 842;

  private final PDDocument pdf = new PDDocument();

  /** Draws on a new page; y counts from the top. */
  @FunctionalInterface
  interface Drawing {
    void on(Sheet sheet) throws IOException;
  }

  /** A page that is being drawn. */
  record Sheet(PDPageContentStream stream) {
    void text(float x, float y, String text) throws IOException {
      stream.beginText();
      stream.setFont(FONT, 10);
      stream.newLineAtOffset(x, HEIGHT - y);
      stream.showText(text);
      stream.endText();
    }

    /** Draws each character's outline, filled. */
    void shapes(float x, float y, String text) throws IOException {
      for (char c : text.toCharArray()) {
        String name = GlyphList.getAdobeGlyphList().codePointToName(c);
        AffineTransform place = AffineTransform.getTranslateInstance(x, HEIGHT - y);
        place.scale(0.01, 0.01);
        shape(FONT.getPath(name).getPathIterator(place));
        stream.fill();
        x += 6;
      }
    }

    private void shape(PathIterator edge) throws IOException {
      float[] to = new float[6];
      for (; !edge.isDone(); edge.next()) {
        switch (edge.currentSegment(to)) {
          case PathIterator.SEG_MOVETO -> stream.moveTo(to[0], to[1]);
          case PathIterator.SEG_LINETO -> stream.lineTo(to[0], to[1]);
          case PathIterator.SEG_QUADTO -> stream.curveTo1(to[0], to[1], to[2], to[3]);
          case PathIterator.SEG_CUBICTO -> stream.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
          default -> stream.closePath();
        }
      }
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
      stream.moveTo(x1, HEIGHT - y1);
      stream.lineTo(x2, HEIGHT - y2);
      stream.stroke();
    }

    /** The lines of a table of three columns, from 50 to 350. */
    void table(float top, int rows) throws IOException {
      grid(top, rows, 50, 150, 250, 350);
    }

    /** The lines of a table of rows that are 20 high, and of columns between edges. */
    void grid(float top, int rows, float... edges) throws IOException {
      for (int r = 0; r <= rows; r++) {
        line(edges[0], top + 20 * r, edges[edges.length - 1], top + 20 * r);
      }
      for (float edge : edges) line(edge, top, edge, top + 20 * rows);
    }
  }

  PDDocument pdf() {
    return pdf;
  }

  /** Adds a page. */
  PDPage page(Drawing drawing) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      drawing.on(new Sheet(stream));
    }
    return page;
  }

  /** Adds a page that lies on its side. */
  void turnedPage(Drawing drawing) throws IOException {
    page(sheet -> {
          sheet.stream().transform(new Matrix(0, 1, -1, 0, WIDTH, 0));
          drawing.on(sheet);
        })
        .setRotation(90);
  }

  /** Adds a page that is one picture. */
  void picture() throws IOException {
    BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB);
    page(
        sheet ->
            sheet.stream()
                .drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, WIDTH, HEIGHT));
  }

  /** What is drawn on a page, not compressed. */
  PDStream plain(PDPage page) throws IOException {
    try (InputStream content = page.getContents()) {
      return new PDStream(pdf, content);
    }
  }

  /** Asks for a password. */
  void protect() throws IOException {
    pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
  }

  Document read() throws IOException {
    return read(Limits.DEFAULT);
  }

  Document read(Limits limits) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    pdf.close();
    return PdfReader.read(bytes.toByteArray(), limits, Recognition.NONE);
  }

  /** The lines of prose and the rows of tables, each with its place. */
  static List<String> lines(Document document) {
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

  /** What is said to be lost. */
  static List<String> problems(Document document) {
    return document.problems().stream().map(DrawnPdf::said).toList();
  }

  private static String said(ReadProblem problem) {
    return problem.code() + ": " + problem.detail();
  }
}
