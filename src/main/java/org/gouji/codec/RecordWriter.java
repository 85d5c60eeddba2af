package org.gouji.codec;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one value. A text is written once, and a record that stands in several places too. */
final class RecordWriter {

  private final DataOutputStream out;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Object, Integer> records = new IdentityHashMap<>();
  private final Map<Class<?>, Integer> shapes = new HashMap<>();

  RecordWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(@Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte(Tag.NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Enum<?> word) {
      text(word.name());
    } else if (value instanceof LocalDate day) {
      text(day.toString());
    } else if (value instanceof BigDecimal number) {
      out.writeByte(Tag.DECIMAL);
      words(number.toString());
    } else if (value instanceof Integer number) {
      out.writeByte(Tag.WHOLE);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte(Tag.LONG);
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte(Tag.REAL);
      out.writeDouble(number);
    } else if (value instanceof Boolean bool) {
      out.writeByte(bool ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof Collection<?> items) {
      out.writeByte(Tag.LIST);
      out.writeInt(items.size());
      for (Object item : items) write(item);
    } else if (value instanceof Map<?, ?> map) {
      out.writeByte(Tag.MAP);
      out.writeInt(map.size());
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

  private void text(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    out.writeByte(known == null ? Tag.TEXT : Tag.KNOWN_TEXT);
    if (known == null) words(text);
    else out.writeInt(known);
  }

  private void words(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void record(Record whole) throws IOException {
    Integer known = records.get(whole);
    if (known != null) {
      out.writeByte(Tag.KNOWN_RECORD);
      out.writeInt(known);
      return;
    }
    out.writeByte(Tag.RECORD);
    Shape shape = Shape.of(whole.getClass());
    shape(shape);
    for (int i = 0; i < shape.size(); i++) write(shape.value(whole, i));
    records.put(whole, records.size());
  }

  private void shape(Shape shape) throws IOException {
    Integer known = shapes.putIfAbsent(shape.type(), shapes.size());
    out.writeShort(known == null ? -1 : known);
    if (known != null) return;
    out.writeShort(shape.size());
    for (RecordComponent component : shape.components()) words(component.getName());
  }
}
