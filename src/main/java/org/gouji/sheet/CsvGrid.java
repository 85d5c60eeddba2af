package org.gouji.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** Reads CSV in UTF-8 or, as Excel saves it in China, in GBK. */
final class CsvGrid {

  private static final Charset GBK = Charset.forName("GB18030");

  /** Whatever stands in a cell is taken, so that what is wrong with it can be said by its place. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(false)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private CsvGrid() {}

  static List<Grid> read(byte[] bytes, String heading, Complaints complaints) {
    String text = decode(bytes, StandardCharsets.UTF_8);
    if (text == null) text = decode(bytes, GBK);
    if (text == null || !text.contains(heading)) {
      complaints.add(
          "",
          -1,
          -1,
          "不是 UTF-8 也不是 GBK 编码，或者没有“" + heading + "”一列，请用 Excel 另存为“CSV UTF-8（逗号分隔）”",
          "neither UTF-8 nor GBK, or without a column " + heading + "; save it as CSV UTF-8");
      return List.of();
    }
    return List.of(new Grid("", rows(text.startsWith("\uFEFF") ? text.substring(1) : text)));
  }

  private static @Nullable String decode(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static List<List<String>> rows(String text) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      return parser.stream().map(row -> row.stream().map(String::strip).toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
