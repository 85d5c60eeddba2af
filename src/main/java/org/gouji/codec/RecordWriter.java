package org.gouji.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes one value. A text is written once, and a record that stands in several places too. */
final class RecordWriter {

  /** So many items are read only when they are asked for. */
  private static final int LONG = 16;

  /** All numbers of so many digits are longs. */
  private static final int WHOLE_DIGITS = 18;

  private final ByteWriter out;
  private final Words words;
  private final @Nullable RecordWriter later;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Object, Integer> records = new IdentityHashMap<>();
  private final Map<Class<?>, Integer> shapes = new HashMap<>();

  /**
   * @param later takes the long lists; null where they are written with all else
   */
  RecordWriter(ByteWriter out, Words words, @Nullable RecordWriter later) {
    this.out = out;
    this.words = words;
    this.later = later;
  }

  void write(@Nullable Object value) {
    if (value == null) {
      out.one(Tag.NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Enum<?> word) {
      text(word.name());
    } else if (value instanceof LocalDate day) {
      text(day.toString());
    } else if (value instanceof BigDecimal number) {
      decimal(number);
    } else if (value instanceof Integer number) {
      out.one(Tag.WHOLE);
      out.number(number);
    } else if (value instanceof Long number) {
      out.one(Tag.LONG);
      out.number(number);
    } else if (value instanceof Double number) {
      out.one(Tag.REAL);
      out.real(number);
    } else if (value instanceof Boolean bool) {
      out.one(bool ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof Collection<?> items) {
      list(items);
    } else if (value instanceof Map<?, ?> map) {
      out.one(Tag.MAP);
      out.number(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(entry.getKey());
        write(entry.getValue());
      }
    } else if (value instanceof Record whole) {
      record(whole);
    } else {
      throw new IllegalArgumentException("cannot be stored: " + value.getClass());
    }
  }

  private void list(Collection<?> items) {
    boolean isLong = later != null && items.size() >= LONG;
    out.one(isLong ? Tag.LATER_LIST : Tag.LIST);
    out.number(items.size());
    RecordWriter writer = isLong ? Objects.requireNonNull(later) : this;
    for (Object item : items) writer.write(item);
  }

  private void decimal(BigDecimal number) {
    boolean whole = number.scale() == 0 && number.precision() <= WHOLE_DIGITS;
    out.one(whole ? Tag.WHOLE_DECIMAL : Tag.DECIMAL);
    if (whole) out.number(number.longValueExact());
    else out.text(number.toString());
  }

  private void text(String text) {
    Integer word = words.place(text);
    if (word != null) {
      out.one(Tag.WORD);
      out.number(word);
      return;
    }
    Integer known = texts.putIfAbsent(text, texts.size());
    out.one(known == null ? Tag.TEXT : Tag.KNOWN_TEXT);
    if (known == null) out.text(text);
    else out.number(known);
  }

  private void record(Record whole) {
    Integer known = records.get(whole);
    if (known != null) {
      out.one(Tag.KNOWN_RECORD);
      out.number(known);
      return;
    }
    out.one(Tag.RECORD);
    Shape shape = Shape.of(whole.getClass());
    Integer written = shapes.putIfAbsent(shape.type(), shapes.size());
    out.number(written == null ? shapes.size() - 1 : written);
    if (written == null) text(shape.names());
    for (int i = 0; i < shape.size(); i++) write(shape.value(whole, i));
    records.put(whole, records.size());
  }
}
