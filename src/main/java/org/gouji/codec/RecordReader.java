package org.gouji.codec;

import java.io.DataInputStream;
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
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {

  private final DataInputStream in;
  private final List<String> texts = new ArrayList<>();
  private final List<@Nullable Object> records = new ArrayList<>();
  private final List<List<String>> shapes = new ArrayList<>();

  RecordReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * Reads a value.
   *
   * @param type what it is wanted as; null to pass it over
   */
  @Nullable Object read(@Nullable Type type) throws IOException {
    int tag = in.readUnsignedByte();
    return switch (tag) {
      case Tag.NULL -> null;
      case Tag.TEXT -> {
        String text = words();
        texts.add(text);
        yield as(type, text);
      }
      case Tag.KNOWN_TEXT -> as(type, texts.get(in.readInt()));
      case Tag.WHOLE -> in.readInt();
      case Tag.LONG -> in.readLong();
      case Tag.DECIMAL -> new BigDecimal(words());
      case Tag.TRUE -> true;
      case Tag.FALSE -> false;
      case Tag.REAL -> in.readDouble();
      case Tag.LIST -> list(argument(type, 0));
      case Tag.MAP -> map(type);
      case Tag.RECORD -> record(raw(type));
      case Tag.KNOWN_RECORD -> records.get(in.readInt());
      default -> throw new IOException("tag " + tag);
    };
  }

  private static @Nullable Object as(@Nullable Type type, String text) {
    if (type == LocalDate.class) return LocalDate.parse(text);
    if (type instanceof Class<?> wanted && wanted.isEnum()) {
      for (Object word : wanted.getEnumConstants()) {
        if (((Enum<?>) word).name().equals(text)) return word;
      }
      throw new IllegalArgumentException(wanted.getSimpleName() + " " + text);
    }
    return text;
  }

  private List<?> list(@Nullable Type type) throws IOException {
    int size = in.readInt();
    List<@Nullable Object> items = new ArrayList<>(Math.min(size, 1 << 12));
    for (int i = 0; i < size; i++) items.add(read(type));
    return Collections.unmodifiableList(items);
  }

  private Map<?, ?> map(@Nullable Type type) throws IOException {
    int size = in.readInt();
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = read(argument(type, 0));
      map.put(key, read(argument(type, 1)));
    }
    return raw(type) == SortedMap.class ? new TreeMap<>(map) : Collections.unmodifiableMap(map);
  }

  private @Nullable Object record(@Nullable Class<?> type) throws IOException {
    List<String> names = shape();
    Shape shape = type != null && type.isRecord() ? Shape.of(type) : null;
    @Nullable Object[] values = new Object[shape == null ? 0 : shape.size()];
    boolean[] given = new boolean[values.length];
    for (String name : names) {
      int index = shape == null ? -1 : shape.indexOf(name);
      if (shape == null || index < 0) {
        read(null);
      } else {
        values[index] = read(shape.components().get(index).getGenericType());
        given[index] = true;
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (shape != null && !given[i]) values[i] = nothing(shape.components().get(i).getType());
    }
    Object made = shape == null ? null : shape.make(values);
    records.add(made);
    return made;
  }

  private List<String> shape() throws IOException {
    int known = in.readShort();
    if (known >= 0) return shapes.get(known);
    List<String> names = new ArrayList<>();
    int position = shapes.size();
    shapes.add(names);
    int size = in.readShort();
    for (int i = 0; i < size; i++) names.add(words());
    return shapes.get(position);
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

  private String words() throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
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
