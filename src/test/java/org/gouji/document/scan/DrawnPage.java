package org.gouji.document.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A page with blots for characters: 100 pixels an inch, so that tests are quick. */
final class DrawnPage {

  static final int WIDTH = 827;
  static final int HEIGHT = 1169;

  private final BufferedImage image =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D canvas = image.createGraphics();

  DrawnPage(int paper, double degrees) {
    canvas.setColor(new Color(paper, paper, paper));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setRenderingHint(
        java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
    canvas.setColor(Color.BLACK);
  }

  /** A table of rows and columns of 100 by 40 pixels. */
  DrawnPage table(int x, int y, int columns, int rows) {
    for (int r = 0; r <= rows; r++) canvas.fillRect(x, y + 40 * r, 100 * columns + 2, 2);
    for (int c = 0; c <= columns; c++) canvas.fillRect(x + 100 * c, y, 2, 40 * rows + 2);
    return this;
  }

  /** The same with lines of dashes. */
  DrawnPage dashed(int x, int y, int columns, int rows, int dash, int gap) {
    int width = 100 * columns + 2;
    int height = 40 * rows + 2;
    for (int r = 0; r <= rows; r++) {
      for (int i = r % 7; i < width; i += dash + gap) {
        canvas.fillRect(x + i, y + 40 * r, Math.min(dash, width - i), 2);
      }
    }
    for (int c = 0; c <= columns; c++) {
      for (int i = c % 5; i < height; i += dash + gap) {
        canvas.fillRect(x + 100 * c, y + i, 2, Math.min(dash, height - i));
      }
    }
    return this;
  }

  /** The same with a frame around each cell, two pixels from the next. */
  DrawnPage framed(int x, int y, int columns, int rows) {
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) canvas.drawRect(x + 100 * c, y + 40 * r, 97, 37);
    }
    return this;
  }

  /** Blots in a line, each 14 pixels wide and high. */
  DrawnPage text(int x, int y, int characters) {
    for (int i = 0; i < characters; i++) {
      canvas.drawRect(x + 20 * i, y, 13, 13);
      canvas.fillRect(x + 20 * i + 4, y, 3, 14);
    }
    return this;
  }

  DrawnPage noise(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < WIDTH * HEIGHT / 4000; i++) {
      image.getRaster().setSample(random.nextInt(WIDTH), random.nextInt(HEIGHT), 0, 90);
    }
    return this;
  }

  Grey grey() {
    return Grey.of(image);
  }

  byte[] file(String format) {
    return file(format, this);
  }

  /** A file of several pages. */
  static byte[] file(String format, DrawnPage... pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      if (pages.length == 1) {
        writer.write(pages[0].image);
      } else {
        writer.prepareWriteSequence(null);
        for (DrawnPage page : pages) {
          writer.writeToSequence(new IIOImage(page.image, null, null), null);
        }
        writer.endWriteSequence();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writer.dispose();
    return bytes.toByteArray();
  }
}
