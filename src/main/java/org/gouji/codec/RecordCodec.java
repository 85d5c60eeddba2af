package org.gouji.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record with all that it holds, and reads it again: records, lists, maps, texts, numbers,
 * days, enums. New components are carried without being named here. What an earlier version wrote
 * is read: components that it did not have are null, 0, false or empty; those that are gone are
 * passed over.
 */
public final class RecordCodec {

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
    return write(value, Words.NONE, null);
  }

  /** Compressed bytes, without the words that the record holds. */
  public static byte[] write(Record value, Words words) {
    return write(value, words, null);
  }

  /** The same, of which a long list is read only when an item of it is asked for. */
  public static byte[] writeForParts(Record value, Words words) {
    return write(value, words, new ByteWriter());
  }

  private static byte[] write(Record value, Words words, @Nullable ByteWriter lists) {
    ByteWriter plain = new ByteWriter();
    RecordWriter later = lists == null ? null : new RecordWriter(lists, words, null);
    new RecordWriter(plain, words, later).write(value);
    ByteWriter out = new ByteWriter();
    out.one(SECOND);
    out.text(words.id());
    out.number(Shape.of(value.getClass()).print());
    byte[] first = plain.compressed();
    out.number(first.length);
    out.all(first);
    if (lists != null) out.all(lists.compressed());
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
   * Reads what was written with words.
   *
   * @throws IOException if these bytes are something else
   */
  public static <T extends Record> T read(byte[] bytes, Class<T> type, Library library)
      throws IOException {
    try {
      Object value = bytes[0] == SECOND ? second(bytes, type, library) : first(bytes, type);
      if (!type.isInstance(value)) throw new IOException("no " + type.getSimpleName());
      return type.cast(value);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static @Nullable Object first(byte[] bytes, Class<?> type) throws IOException {
    byte[] plain = Compressed.read(bytes, 0, bytes.length);
    return new RecordReader(plain, Words.NONE, true, null).read(type);
  }

  private static @Nullable Object second(byte[] bytes, Class<?> type, Library library)
      throws IOException {
    RecordReader head = new RecordReader(bytes, Words.NONE, false, null);
    head.skip(1);
    String id = head.text();
    Words words = id.isEmpty() ? Words.NONE : library.words(id);
    boolean same = head.number() == Shape.of(type).print();
    int length = head.number();
    byte[] plain = Compressed.read(bytes, head.place(), length);
    Later later = new Later(bytes, head.place() + length, words);
    Object value = new RecordReader(plain, words, false, later).read(type);
    // What another version wrote may turn out to be nothing that this one knows.
    if (!same) later.readAll();
    return value;
  }
}
