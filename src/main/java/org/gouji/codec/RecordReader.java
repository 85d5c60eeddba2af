package org.gouji.codec;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {

  private final byte[] in;
  private int next;
  private final Words words;
  private final boolean fixed;
  private final @Nullable Later later;
  private final List<String> texts = new ArrayList<>();
  private final List<@Nullable Object> records = new ArrayList<>();
  private final List<Written> shapes = new ArrayList<>();

  /** The components of a record as they were written, and their places in the type of today. */
  private static final class Written {
    private final List<String> names = new ArrayList<>();
    private @Nullable Class<?> type;
    private @Nullable Shape shape;
    private int[] places = {};
    private int[] missing = {};

    /** Shape of the records that these are read as; null where they are passed over. */
    @Nullable Shape as(@Nullable Class<?> wanted) {
      if (type == wanted) return shape;
      type = wanted;
      shape = wanted != null && wanted.isRecord() ? Shape.of(wanted) : null;
      Shape now = shape;
      if (now == null) return null;
      places = names.stream().mapToInt(now::indexOf).toArray();
      missing =
          IntStream.range(0, now.size())
              .filter(place -> IntStream.of(places).noneMatch(it -> it == place))
              .toArray();
      return now;
    }
  }

  /**
   * @param words what the bytes were written with
   * @param fixed whether all numbers take the same room, as an earlier version wrote them
   * @param later has the long lists; null where they are with all else
   */
  RecordReader(byte[] in, Words words, boolean fixed, @Nullable Later later) {
    this.in = in;
    this.words = words;
    this.fixed = fixed;
    this.later = later;
  }

  /** Where the next byte is read. */
  int place() {
    return next;
  }

  void skip(int bytes) {
    next += bytes;
  }

  /**
   * Reads a value.
   *
   * @param type what it is wanted as; null to pass it over
   */
  @Nullable Object read(@Nullable Type type) throws IOException {
    int tag = in[next++];
    return switch (tag) {
      case Tag.NULL -> null;
      case Tag.TEXT -> {
        String text = text();
        texts.add(text);
        yield as(type, text);
      }
      case Tag.KNOWN_TEXT -> as(type, texts.get(number()));
      case Tag.WORD -> as(type, words.text(number()));
      case Tag.WHOLE -> number();
      case Tag.LONG -> fixed ? fixed(Long.BYTES) : varying();
      case Tag.DECIMAL -> new BigDecimal(text());
      case Tag.WHOLE_DECIMAL -> BigDecimal.valueOf(varying());
      case Tag.TRUE -> true;
      case Tag.FALSE -> false;
      case Tag.REAL -> Double.longBitsToDouble(fixed(Double.BYTES));
      case Tag.LIST -> items(argument(type, 0), number());
      case Tag.LATER_LIST -> Objects.requireNonNull(later).list(argument(type, 0), number());
      case Tag.MAP -> map(type);
      case Tag.RECORD -> record(raw(type));
      case Tag.KNOWN_RECORD -> records.get(number());
      default -> throw new IOException("tag " + tag);
    };
  }

  private static @Nullable Object as(@Nullable Type type, String text) {
    if (type == String.class) return text;
    if (type == LocalDate.class) return LocalDate.parse(text);
    if (type instanceof Class<?> wanted && wanted.isEnum()) {
      return word(wanted, text);
    }
    return text;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Enum<?> word(Class<?> type, String text) {
    return Enum.valueOf((Class<? extends Enum>) type, text);
  }

  /** Reads items, which are wanted as a type. */
  List<?> items(@Nullable Type type, int size) throws IOException {
    List<@Nullable Object> items = new ArrayList<>(Math.min(size, 1 << 12));
    for (int i = 0; i < size; i++) items.add(read(type));
    return Collections.unmodifiableList(items);
  }

  private Map<?, ?> map(@Nullable Type type) throws IOException {
    int size = number();
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = read(argument(type, 0));
      map.put(key, read(argument(type, 1)));
    }
    return raw(type) == SortedMap.class ? new TreeMap<>(map) : Collections.unmodifiableMap(map);
  }

  private @Nullable Object record(@Nullable Class<?> type) throws IOException {
    Written written = written();
    Shape shape = written.as(type);
    int size = written.names.size();
    if (shape == null) {
      for (int i = 0; i < size; i++) read(null);
      records.add(null);
      return null;
    }
    int[] places = written.places;
    @Nullable Object[] values = new Object[shape.size()];
    for (int place : written.missing) {
      values[place] = nothing(shape.components().get(place).getType());
    }
    for (int i = 0; i < size; i++) {
      int place = places[i];
      Object value = read(place < 0 ? null : shape.type(place));
      if (place >= 0) values[place] = value;
    }
    Object made = shape.make(values);
    records.add(made);
    return made;
  }

  private Written written() throws IOException {
    int place = fixed ? (short) fixed(Short.BYTES) : number();
    if (place >= 0 && place < shapes.size()) return shapes.get(place);
    Written written = new Written();
    shapes.add(written);
    if (fixed) {
      int size = (short) fixed(Short.BYTES);
      for (int i = 0; i < size; i++) written.names.add(text());
    } else if (read(String.class) instanceof String names && !names.isEmpty()) {
      written.names.addAll(List.of(names.split(",")));
    }
    return written;
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (type == List.class) return List.of();
    if (type == Map.class) return Map.of();
    if (type == SortedMap.class) return new TreeMap<>();
    if (type == boolean.class) return false;
    if (type == int.class) return 0;
    if (type == long.class) return 0L;
    return type == double.class ? (Object) 0.0 : null;
  }

  int number() {
    return (int) (fixed ? fixed(Integer.BYTES) : varying());
  }

  private long varying() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte some = in[next++];
      number |= (some & 0x7fL) << shift;
      if (some >= 0) return number;
    }
  }

  private long fixed(int bytes) {
    long number = 0;
    for (int i = 0; i < bytes; i++) number = number << 8 | in[next++] & 0xff;
    return number;
  }

  String text() {
    int length = number();
    String text = new String(in, next, length, StandardCharsets.UTF_8);
    next += length;
    return text;
  }

  private static @Nullable Type argument(@Nullable Type type, int index) {
    return type instanceof ParameterizedType generic
            && generic.getActualTypeArguments().length > index
        ? generic.getActualTypeArguments()[index]
        : null;
  }

  private static @Nullable Class<?> raw(@Nullable Type type) {
    if (type instanceof ParameterizedType generic) return (Class<?>) generic.getRawType();
    return type instanceof Class<?> plain ? plain : null;
  }
}
