package org.gouji.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CSV in UTF-8 or, as Excel saves it in China, in GBK. */
final class CsvGrid {

  private static final Charset GBK = Charset.forName("GB18030");

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
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') cell.append(c);
        else if (i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(i++));
        else quoted = false;
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',') {
        row.add(cell.toString().strip());
        cell.setLength(0);
      } else if (c == '\n') {
        row.add(cell.toString().strip());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
      } else {
        cell.append(c);
      }
    }
    row.add(cell.toString().strip());
    rows.add(row);
    return rows;
  }
}
