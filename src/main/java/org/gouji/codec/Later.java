package org.gouji.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The long lists of a record, which are read when one of their items is asked for: one after the
 * other, as each may name texts and records of those before. Safe for several threads.
 */
final class Later {

  private final byte[] bytes;
  private final int from;
  private final Words words;
  private final List<Items> lists = new ArrayList<>();
  private int known;
  private @Nullable RecordReader reader;

  /**
   * @param bytes what the lists were compressed to
   * @param from where they begin
   */
  Later(byte[] bytes, int from, Words words) {
    this.bytes = bytes;
    this.from = from;
    this.words = words;
  }

  /** The next list, whose items are wanted as a type. */
  List<?> list(@Nullable Type type, int size) {
    Items list = new Items(type, size);
    lists.add(list);
    return list;
  }

  /**
   * Reads all lists now.
   *
   * @throws IOException if these bytes are something else
   */
  void readAll() throws IOException {
    if (!lists.isEmpty()) readUpTo(lists.get(lists.size() - 1));
  }

  private synchronized void readUpTo(Items list) throws IOException {
    RecordReader in = reader;
    if (in == null) {
      in = new RecordReader(Compressed.read(bytes, from, bytes.length - from), words, false, null);
      reader = in;
    }
    while (list.items == null) {
      Items next = lists.get(known++);
      next.items = in.items(next.type, next.size);
    }
  }

  private final class Items extends AbstractList<@Nullable Object> implements RandomAccess {
    private final @Nullable Type type;
    private final int size;
    private volatile @Nullable List<?> items;

    Items(@Nullable Type type, int size) {
      this.type = type;
      this.size = size;
    }

    @Override
    public @Nullable Object get(int index) {
      try {
        if (items == null) readUpTo(this);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Objects.requireNonNull(items).get(index);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
