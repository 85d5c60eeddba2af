package org.gouji.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.jspecify.annotations.Nullable;

/**
 * A page whose content is parsed from a buffer of its own where it stands uncompressed in the file;
 * a view of the file, which PDFBox makes then, seeks before each byte.
 */
final class BufferedPage extends PDPage {

  private final PDPage page;

  BufferedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    RandomAccessRead content = page.getContentsForStreamParsing();
    if (!(content instanceof RandomAccessReadView)) return content;
    try (content) {
      byte[] bytes = new byte[Math.toIntExact(content.length())];
      content.readFully(bytes);
      return new RandomAccessReadBuffer(bytes);
    }
  }

  @Override
  public @Nullable PDResources getResources() {
    return page.getResources();
  }

  @Override
  public @Nullable ResourceCache getResourceCache() {
    return page.getResourceCache();
  }
}
