package org.gouji.codec;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Texts that many records hold, kept apart from them, so that a record only says which it means.
 * What was written with words is read with the same only, which their id tells.
 */
public final class Words {

  /** No texts. */
  public static final Words NONE = new Words("", new Texts(List.of()));

  private final String id;
  private final Texts texts;
  private final Map<String, Integer> places = new HashMap<>();

  private record Texts(List<String> all) {}

  private Words(String id, Texts texts) {
    this.id = id;
    this.texts = texts;
    for (String text : texts.all) places.put(text, places.size());
  }

  /**
   * Texts that records of a type are likely to hold.
   *
   * @param type gives the words of its enums, and of the types in it
   * @param others given beside these
   */
  public static Words of(Class<? extends Record> type, Collection<String> others) {
    Set<String> all = new LinkedHashSet<>(Shape.words(type));
    all.addAll(others);
    Texts texts = new Texts(List.copyOf(all));
    return new Words(UUID.nameUUIDFromBytes(RecordCodec.write(texts)).toString(), texts);
  }

  /**
   * Reads what {@link #bytes} gave.
   *
   * @throws IOException if these bytes are something else
   */
  public static Words read(String id, byte[] bytes) throws IOException {
    return new Words(id, RecordCodec.read(bytes, Texts.class));
  }

  /** The texts as they can be kept. */
  public byte[] bytes() {
    return RecordCodec.write(texts);
  }

  /** Tells these from all others; empty for none. */
  public String id() {
    return id;
  }

  /** Place of a text; null where it is not among them. */
  @Nullable Integer place(String text) {
    return places.get(text);
  }

  String text(int place) {
    return texts.all.get(place);
  }
}
