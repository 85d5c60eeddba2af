package org.gouji.document.scan;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A grey picture. Nothing changes its pixels once it is made. */
public final class Grey {

  private static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] pixels;

  private Grey(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** A picture in grey, on white where it is transparent. */
  public static Grey of(BufferedImage image) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = grey.createGraphics();
    canvas.setBackground(java.awt.Color.WHITE);
    canvas.clearRect(0, 0, image.getWidth(), image.getHeight());
    canvas.drawImage(image, 0, 0, null);
    canvas.dispose();
    return of(grey.getWidth(), grey.getHeight(), bytes(grey));
  }

  /**
   * A picture of its pixels.
   *
   * @param pixels row by row, 0 black, 255 white
   */
  public static Grey of(int width, int height, byte[] pixels) {
    if (pixels.length != width * height) throw new IllegalArgumentException("pixels");
    return new Grey(width, height, pixels.clone());
  }

  private static byte[] bytes(BufferedImage grey) {
    return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The grey of a pixel, 0 black to 255 white; white outside of the picture. */
  public int at(int x, int y) {
    if (x < 0 || y < 0 || x >= width || y >= height) return WHITE;
    return pixels[y * width + x] & 0xFF;
  }

  /** A part of it; what lies outside is white. */
  public Grey part(int x, int y, int partWidth, int partHeight) {
    byte[] part = new byte[partWidth * partHeight];
    for (int row = 0; row < partHeight; row++) {
      for (int column = 0; column < partWidth; column++) {
        part[row * partWidth + column] = (byte) at(x + column, y + row);
      }
    }
    return new Grey(partWidth, partHeight, part);
  }

  /** Rows made columns. */
  Grey transposed() {
    byte[] transposed = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) transposed[x * height + y] = pixels[y * width + x];
    }
    return new Grey(height, width, transposed);
  }

  /** The picture turned by a quarter, clockwise. */
  Grey quarterTurned() {
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) turned[x * height + height - 1 - y] = pixels[y * width + x];
    }
    return new Grey(/* width= */ height, /* height= */ width, turned);
  }

  /** The picture with some pixels white. */
  Grey without(Ink ink) {
    byte[] rest = pixels.clone();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ink.at(x, y)) rest[y * width + x] = (byte) WHITE;
      }
    }
    return new Grey(width, height, rest);
  }

  /** The picture turned about its middle, as large as before, white where nothing was. */
  Grey turned(double radians) {
    byte[] turned = new byte[pixels.length];
    Arrays.fill(turned, (byte) WHITE);
    double sin = Math.sin(radians);
    double cos = Math.cos(radians);
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    for (int y = 0; y < height; y++) {
      double fromX = -middleX * cos + (y - middleY) * sin + middleX;
      double fromY = middleX * sin + (y - middleY) * cos + middleY;
      for (int x = 0; x < width; x++, fromX += cos, fromY -= sin) {
        int left = (int) Math.floor(fromX);
        int top = (int) Math.floor(fromY);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
        turned[y * width + x] = (byte) Math.round(between(left, top, fromX - left, fromY - top));
      }
    }
    return new Grey(width, height, turned);
  }

  private double between(int x, int y, double right, double down) {
    int at = y * width + x;
    double above = (pixels[at] & 0xFF) * (1 - right) + (pixels[at + 1] & 0xFF) * right;
    int below = at + width;
    double under = (pixels[below] & 0xFF) * (1 - right) + (pixels[below + 1] & 0xFF) * right;
    return above * (1 - down) + under * down;
  }

  /** The picture in another size, every pixel the mean of, or between, those it stands for. */
  public Grey scaled(int newWidth, int newHeight) {
    byte[] scaled = new byte[newWidth * newHeight];
    double stepX = (double) width / newWidth;
    double stepY = (double) height / newHeight;
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        scaled[y * newWidth + x] = (byte) Math.round(mean(x, y, stepX, stepY));
      }
    }
    return new Grey(newWidth, newHeight, scaled);
  }

  private double mean(int x, int y, double stepX, double stepY) {
    int manyX = Math.max(1, (int) Math.ceil(stepX));
    int manyY = Math.max(1, (int) Math.ceil(stepY));
    double sum = 0;
    for (int j = 0; j < manyY; j++) {
      for (int i = 0; i < manyX; i++) {
        double fromX = clamp((x + (i + 0.5) / manyX) * stepX - 0.5, width - 1);
        double fromY = clamp((y + (j + 0.5) / manyY) * stepY - 0.5, height - 1);
        int left = Math.min((int) fromX, Math.max(0, width - 2));
        int top = Math.min((int) fromY, Math.max(0, height - 2));
        boolean thin = width < 2 || height < 2;
        sum += thin ? at(left, top) : between(left, top, fromX - left, fromY - top);
      }
    }
    return sum / (manyX * manyY);
  }

  private static double clamp(double value, int most) {
    return Math.max(0, Math.min(most, value));
  }
}
