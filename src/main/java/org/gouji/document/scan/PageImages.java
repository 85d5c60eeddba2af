package org.gouji.document.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gouji.document.Limits;

/** The pictures of a PNG, JPEG, BMP or TIFF file, one a page, no finer than reading needs. */
final class PageImages implements AutoCloseable {

  /** Finer pictures, by the pixels of a page's shorter side, are taken at half their pixels. */
  private static final int FINE = 3400;

  private final ImageInputStream stream;
  private final ImageReader reader;
  private final Limits limits;

  /** A picture has more pixels than may be read. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  /**
   * Opens a file.
   *
   * @throws IOException if no picture is to be made of it
   */
  PageImages(byte[] content, Limits limits) throws IOException {
    this.limits = limits;
    stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) throw new IOException("no reader");
    reader = readers.next();
    reader.setInput(stream);
  }

  int count() throws IOException {
    return reader.getNumImages(true);
  }

  Grey page(int index) throws IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    if ((long) width * height > limits.pixels()) throw new TooLarge("pixels " + limits.pixels());
    ImageReadParam param = reader.getDefaultReadParam();
    int step = 1 + Math.min(width, height) / FINE;
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(index, param);
    return Grey.of(image);
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }
}
