package org.gouji.codec;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes in less room. */
final class Compressed {

  private static final int LEAST = 1 << 10;

  private Compressed() {}

  static byte[] write(byte[] plain, int length) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(plain, 0, length);
      deflater.finish();
      byte[] bytes = new byte[Math.max(LEAST, length)];
      int written = deflater.deflate(bytes);
      while (!deflater.finished()) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        written += deflater.deflate(bytes, written, bytes.length - written);
      }
      return Arrays.copyOf(bytes, written);
    } finally {
      deflater.end();
    }
  }

  /**
   * @param from where they begin
   * @param size how many they are
   * @return what was compressed, and maybe zeros
   * @throws IOException if these bytes are something else
   */
  static byte[] read(byte[] compressed, int from, int size) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(compressed, from, size);
      byte[] plain = new byte[Math.max(LEAST, 4 * size)];
      int length = inflater.inflate(plain);
      while (!inflater.finished()) {
        if (length < plain.length) throw new IOException("cut off");
        plain = Arrays.copyOf(plain, 2 * plain.length);
        length += inflater.inflate(plain, length, plain.length - length);
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IOException(e);
    } finally {
      inflater.end();
    }
  }
}
