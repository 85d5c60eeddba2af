package org.gouji.codec;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Writes a record with all that it holds, and reads it again: records, lists, maps, texts, numbers,
 * days, enums. New components are carried without being named here. What an earlier version wrote
 * is read: components that it did not have are null, 0, false or empty; those that are gone are
 * passed over.
 */
public final class RecordCodec {

  private static final int COPIED = 1 << 14;

  private RecordCodec() {}

  /** Compressed bytes. */
  public static byte[] write(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(COPIED);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(bytes, deflater, COPIED))) {
      new RecordWriter(out).write(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if these bytes are something else
   */
  public static <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
    try {
      Object value = new RecordReader(inflated(bytes)).read(type);
      if (!type.isInstance(value)) throw new IOException("no " + type.getSimpleName());
      return type.cast(value);
    } catch (DataFormatException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static ByteBuffer inflated(byte[] bytes) throws DataFormatException, IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      byte[] out = new byte[Math.max(COPIED, 4 * bytes.length)];
      int length = inflater.inflate(out);
      while (!inflater.finished()) {
        if (length < out.length) throw new IOException("cut off");
        out = Arrays.copyOf(out, 2 * out.length);
        length += inflater.inflate(out, length, out.length - length);
      }
      return ByteBuffer.wrap(out, 0, length);
    } finally {
      inflater.end();
    }
  }
}
