package org.gouji.gen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes of a PDF what a scanner would make of its print: grey paper, grain, a little aslant. */
final class ScannedFile {

  /** A printer makes even the faintest line a dot wide. */
  private static final double INKED = 2.5;

  /** A kind of file. */
  enum Kind {
    JPEG_PDF,
    FAX_PDF,
    TIFF
  }

  private ScannedFile() {}

  /**
   * Scans a PDF.
   *
   * @param dpi how fine
   */
  static byte[] of(byte[] pdf, Kind kind, int dpi, long seed) throws IOException {
    Random random = new Random(seed);
    int paper = 200 + random.nextInt(56);
    double grain = 2 + random.nextDouble() * 8;
    List<BufferedImage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        BufferedImage page = renderer.renderImageWithDPI(i, dpi, ImageType.GRAY);
        double degrees = random.nextDouble() * 3 - 1.5;
        pages.add(scanned(page, paper, grain, degrees, random));
      }
    }
    return kind == Kind.TIFF ? tiff(pages) : pdf(pages, kind, dpi);
  }

  private static BufferedImage scanned(
      BufferedImage page, int paper, double grain, double degrees, Random random) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = turned.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    canvas.drawImage(page, 0, 0, null);
    canvas.dispose();
    WritableRaster raster = turned.getRaster();
    int[] row = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        double value =
            30 + Math.pow(row[x] / 255.0, INKED) * (paper - 30) + random.nextGaussian() * grain;
        row[x] = (int) Math.max(0, Math.min(255, value));
      }
      raster.setSamples(0, y, row.length, 1, 0, row);
    }
    return turned;
  }

  private static byte[] tiff(List<BufferedImage> pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tif").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) writer.writeToSequence(new IIOImage(page, null, null), null);
      writer.endWriteSequence();
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  private static byte[] pdf(List<BufferedImage> pages, Kind kind, int dpi) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage picture : pages) {
        float width = picture.getWidth() * 72f / dpi;
        float height = picture.getHeight() * 72f / dpi;
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        PDImageXObject image =
            kind == Kind.FAX_PDF
                ? CCITTFactory.createFromImage(document, blackAndWhite(picture))
                : JPEGFactory.createFromImage(document, picture, 0.6f);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(image, 0, 0, width, height);
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage blackAndWhite(BufferedImage grey) {
    BufferedImage fax =
        new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    WritableRaster from = grey.getRaster();
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        fax.getRaster().setSample(x, y, 0, from.getSample(x, y, 0) < 140 ? 0 : 1);
      }
    }
    return fax;
  }
}
