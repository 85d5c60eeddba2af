package org.gouji.document.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads text as CSV where it plainly is: nearly all its records have as many fields, three or more.
 */
final class CsvSheet {

  private static final char[] SEPARATORS = {',', '\t', ';'};
  private static final int FEWEST_FIELDS = 3;
  private static final int FEWEST_RECORDS = 3;
  private static final double LIKE = 0.9;

  private CsvSheet() {}

  /** The sheet; null where the text is no CSV. */
  static @Nullable Sheet read(String text) {
    for (char separator : SEPARATORS) {
      if (!plausible(text, separator)) continue;
      List<CSVRecord> records = records(text, separator);
      if (records != null && alike(records)) return sheet(records);
    }
    return null;
  }

  /** Whether the first lines with text hold the separator, so that prose is not parsed. */
  private static boolean plausible(String text, char separator) {
    List<String> lines = text.lines().filter(it -> !it.isBlank()).limit(20).toList();
    long with = lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
    return lines.size() >= FEWEST_RECORDS && with * 2 >= lines.size();
  }

  private static @Nullable List<CSVRecord> records(String text, char separator) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return new ArrayList<>(parser.getRecords());
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static boolean alike(List<CSVRecord> records) {
    Map<Integer, Integer> counts = new HashMap<>();
    int filled = 0;
    for (CSVRecord one : records) {
      if (one.size() == 1 && one.get(0).isBlank()) continue;
      filled++;
      counts.merge(one.size(), 1, Integer::sum);
    }
    int needed = Math.max(FEWEST_RECORDS, (int) Math.ceil(filled * LIKE));
    return counts.entrySet().stream()
        .anyMatch(it -> it.getKey() >= FEWEST_FIELDS && it.getValue() >= needed);
  }

  private static Sheet sheet(List<CSVRecord> records) {
    Sheet sheet = new Sheet();
    for (int row = 0; row < records.size(); row++) {
      CSVRecord one = records.get(row);
      for (int column = 0; column < one.size(); column++) sheet.cell(row, column, one.get(column));
    }
    return sheet;
  }
}
