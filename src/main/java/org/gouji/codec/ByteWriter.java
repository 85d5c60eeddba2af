package org.gouji.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow. Numbers take as many as they need. */
final class ByteWriter {

  private byte[] bytes = new byte[1 << 14];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  void one(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** A number, smaller ones in fewer bytes; one below 0 takes the most. */
  void number(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void real(double value) {
    room(Double.BYTES);
    ByteBuffer.wrap(bytes).putDouble(length, value);
    length += Double.BYTES;
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    all(encoded);
  }

  void all(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  byte[] compressed() {
    return Compressed.write(bytes, length);
  }
}
