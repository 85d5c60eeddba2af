package org.gouji.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gouji.document.Limits;
import org.gouji.document.layout.PageContent;
import org.gouji.document.scan.Grey;
import org.gouji.document.scan.Recognition;
import org.gouji.document.scan.ScanReader;
import org.gouji.document.scan.TextRecognizer;
import org.jspecify.annotations.Nullable;

/** Reads a page by what it looks like. */
final class PagePicture {

  private static final float SCALE = 200 / 72f;

  private PagePicture() {}

  /** The picture of a page has more pixels than may be read. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super(null, null, false, false);
    }
  }

  /**
   * Reads a page.
   *
   * @param number from 1
   * @return what was recognized; null without a recognizer, or where it made nothing out
   * @throws TooLarge if it has more pixels than the limit
   */
  static @Nullable PageContent read(
      PDDocument pdf, int number, Limits limits, Recognition recognition) throws IOException {
    TextRecognizer recognizer = recognition.recognizer();
    if (recognizer == null) return null;
    PDPage page = pdf.getPage(number - 1);
    PDRectangle box = page.getCropBox();
    float pixels = box.getWidth() * SCALE * box.getHeight() * SCALE;
    if (pixels > limits.pixels()) throw new TooLarge();
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    Grey picture = Grey.of(renderer.renderImage(number - 1, SCALE, ImageType.GRAY));
    PageContent read = ScanReader.page(recognizer, picture, number, picture.width() / SCALE);
    boolean blank = read != null && read.glyphs().isEmpty();
    return blank && !isShown(page.getResources()) ? null : read;
  }

  /** Whether every picture can be drawn: one that cannot leaves the page blank without a word. */
  private static boolean isShown(@Nullable PDResources resources) {
    if (resources == null) return true;
    for (COSName name : resources.getXObjectNames()) {
      try {
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDImageXObject image) image.getImage();
        else return false;
      } catch (IOException | RuntimeException e) {
        return false;
      }
    }
    return true;
  }
}
