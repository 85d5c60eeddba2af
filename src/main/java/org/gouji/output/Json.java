package org.gouji.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/** JSON as all outputs write it. */
final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new LineEnds(false))
          .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final JsonFactory LINES =
      FACTORY
          .rebuild()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private static final JsonFactory FOR_SCRIPT =
      new JsonFactoryBuilder()
          .characterEscapes(new LineEnds(true))
          .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private Json() {}

  /** Something that writes into a generator. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** One object on one line, without the line's end. */
  static String line(Body fields) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      object(json, fields);
    }
    return out.toString();
  }

  /** One object on a line of a file, which stays open. */
  static void line(Writer out, Body fields) throws IOException {
    try (JsonGenerator json = LINES.createGenerator(out)) {
      object(json, fields);
    }
    out.write('\n');
  }

  /** A value on one line that can stand in a script of a page: no character opens a tag. */
  static String forScript(Body value) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FOR_SCRIPT.createGenerator(out)) {
      value.write(json);
    }
    return out.toString();
  }

  /** A generator for a file that people may read too; closing it leaves the writer open. */
  static JsonGenerator pretty(Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    json.setPrettyPrinter(printer);
    return json;
  }

  static void object(JsonGenerator json, Body fields) throws IOException {
    json.writeStartObject();
    fields.write(json);
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
    json.writeFieldName(Texts.wellFormed(name));
    if (text == null) json.writeNull();
    else json.writeString(Texts.wellFormed(text));
  }

  static void number(JsonGenerator json, String name, @Nullable BigDecimal number)
      throws IOException {
    BigDecimal plain = Numbers.plain(number);
    json.writeFieldName(name);
    if (plain == null) json.writeNull();
    else json.writeNumber(plain);
  }

  static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) json.writeString(Texts.wellFormed(text));
    json.writeEndArray();
  }

  static void evidence(JsonGenerator json, List<Quote> quotes) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Quote quote : quotes) {
      json.writeStartObject();
      json.writeStringField("place", quote.place().toString());
      text(json, "quote", quote.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Escapes what some readers take for the end of a line, and what begins a tag if told to. */
  private static final class LineEnds extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private final boolean tags;

    LineEnds(boolean tags) {
      this.tags = tags;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes[0x7F] = ESCAPE_STANDARD;
      if (tags) escapes['<'] = escapes['>'] = escapes['&'] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean lineEnd = c == 0x85 || c == 0x2028 || c == 0x2029;
      return lineEnd ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
    }
  }
}
