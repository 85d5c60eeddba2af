package org.gouji.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as Excel saves it in China: UTF-8, GBK or UTF-16; commas, tabs or semicolons. */
final class CsvGrid {

  private static final char[] DELIMITERS = {',', '\t', ';'};

  private CsvGrid() {}

  static List<Grid> read(byte[] bytes, String heading, Complaints complaints) {
    SheetText decoded = SheetText.of(bytes);
    if (decoded == null || !decoded.text().contains(heading)) {
      complaints.add(
          "",
          -1,
          -1,
          "认不出编码（不是 UTF-8、GBK 或带标记的 UTF-16），或者没有“" + heading + "”一列，请用 Excel 另存为“CSV UTF-8（逗号分隔）”",
          "not in UTF-8, GBK or marked UTF-16, or without a column "
              + heading
              + "; save it as CSV UTF-8");
      return List.of();
    }
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(decoded.text(), heading))
            .setIgnoreEmptyLines(false)
            .get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(decoded.text()), format)) {
      for (CSVRecord row : parser) rows.add(row.stream().map(String::strip).toList());
    } catch (IOException | UncheckedIOException e) {
      complaints.add(
          "",
          rows.size(),
          -1,
          "从这一行起引号不成对，或引号后面还有字；整格用引号括起，里面的引号写两个",
          "quotes are not in pairs or out of place; a quote within a cell is doubled");
      return List.of();
    }
    return List.of(new Grid("", rows));
  }

  /** The one that stands beside the heading. */
  private static char delimiter(String text, String heading) {
    for (char each : DELIMITERS) {
      String cell = "\\s*\"?" + Pattern.quote(heading) + "\"?[ \\u3000]*";
      String regex = "(?m)(?:^" + cell + each + "|" + each + cell + "(?:" + each + "|$))";
      if (Pattern.compile(regex).matcher(text).find()) return each;
    }
    return DELIMITERS[0];
  }
}
