package org.gouji.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records by name that an earlier run made of the same input, so that they need not be made again.
 * Safe for several threads. It is only ever a short cut: what cannot be read is made anew.
 */
public final class Kept {

  private final Map<String, byte[]> found;
  private final Map<String, byte[]> made = new ConcurrentSkipListMap<>();

  private Kept(Map<String, byte[]> found) {
    this.found = found;
  }

  /** Nothing kept yet. */
  public static Kept empty() {
    return new Kept(Map.of());
  }

  /**
   * Reads what {@link #bytes} gave.
   *
   * @param key what the records must have been made of
   * @return empty where they were made of something else, or the bytes are something else
   */
  public static Kept of(byte[] bytes, String key) {
    Map<String, byte[]> found = new TreeMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (!in.readUTF().equals(key)) return empty();
      int size = in.readInt();
      for (int i = 0; i < size; i++) found.put(in.readUTF(), in.readNBytes(in.readInt()));
    } catch (IOException | RuntimeException e) {
      return empty();
    }
    return new Kept(found);
  }

  /** All records, those found and those made since, under the key of what they were made of. */
  public byte[] bytes(String key) {
    Map<String, byte[]> all = new TreeMap<>(found);
    all.putAll(made);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(key);
      out.writeInt(all.size());
      for (Map.Entry<String, byte[]> record : all.entrySet()) {
        out.writeUTF(record.getKey());
        out.writeInt(record.getValue().length);
        out.write(record.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether anything was made that was not found. */
  public boolean isChanged() {
    return !made.isEmpty();
  }

  /** The record of that name; null where there is none. */
  public <T extends Record> @Nullable T find(String name, Class<T> type) {
    byte[] bytes = found.get(name);
    if (bytes == null) return null;
    try {
      return RecordCodec.read(bytes, type);
    } catch (IOException e) {
      return null;
    }
  }

  /** Keeps a record. */
  public void put(String name, Record value) {
    made.put(name, RecordCodec.write(value));
  }

  /** The record of that name, made and kept where there is none. */
  public <T extends Record> T get(String name, Class<T> type, Supplier<T> maker) {
    T known = find(name, type);
    if (known != null) return known;
    T value = maker.get();
    put(name, value);
    return value;
  }
}
