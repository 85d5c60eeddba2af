package org.gouji.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Writes a record with all that it holds, and reads it again: records, lists, maps, texts, numbers,
 * days, enums. New components are carried without being named here. What an earlier version wrote
 * is read: components that it did not have are null, 0, false or empty; those that are gone are
 * passed over.
 */
public final class RecordCodec {

  private static final int COPIED = 1 << 14;

  /** First of the bytes; those of the first version begin as compressed ones do. */
  private static final byte SECOND = 2;

  private RecordCodec() {}

  /** Where words are found by their id. */
  @FunctionalInterface
  public interface Library {
    Words words(String id) throws IOException;
  }

  /** Compressed bytes. */
  public static byte[] write(Record value) {
    return write(value, Words.NONE);
  }

  /** Compressed bytes, without the words that the record holds. */
  public static byte[] write(Record value, Words words) {
    ByteWriter plain = new ByteWriter();
    new RecordWriter(plain, words).write(value);
    ByteWriter out = new ByteWriter();
    out.one(SECOND);
    out.text(words.id());
    out.compressed(plain);
    return out.bytes();
  }

  /**
   * Reads what {@link #write(Record)} wrote.
   *
   * @throws IOException if these bytes are something else
   */
  public static <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
    return read(bytes, type, id -> Words.NONE);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if these bytes are something else
   */
  public static <T extends Record> T read(byte[] bytes, Class<T> type, Library library)
      throws IOException {
    try {
      Object value = reader(bytes, library).read(type);
      if (!type.isInstance(value)) throw new IOException("no " + type.getSimpleName());
      return type.cast(value);
    } catch (DataFormatException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static RecordReader reader(byte[] bytes, Library library)
      throws DataFormatException, IOException {
    boolean first = bytes[0] != SECOND;
    int id = first ? 0 : bytes[1];
    int head = first ? 0 : 2 + id;
    Words words =
        id == 0 ? Words.NONE : library.words(new String(bytes, 2, id, StandardCharsets.US_ASCII));
    return new RecordReader(inflated(bytes, head), words, first);
  }

  private static byte[] inflated(byte[] bytes, int from) throws DataFormatException, IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] out = new byte[Math.max(COPIED, 6 * bytes.length)];
      int length = inflater.inflate(out);
      while (!inflater.finished()) {
        if (length < out.length) throw new IOException("cut off");
        out = Arrays.copyOf(out, 2 * out.length);
        length += inflater.inflate(out, length, out.length - length);
      }
      return out;
    } finally {
      inflater.end();
    }
  }
}
