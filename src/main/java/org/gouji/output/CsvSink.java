package org.gouji.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file for spreadsheets: UTF-8 with BOM, RFC 4180, fields that a sheet would run defused. */
abstract class CsvSink implements Sink {

  private static final String STARTS_FORMULA = "=+-@＝＋－＠";

  /** A sheet's cell holds 32,767. */
  private static final int LONGEST_FIELD = 32_000;

  private final CSVPrinter printer;
  final Labels labels;

  CsvSink(Path file, Labels labels, String... headings) throws IOException {
    this(file, labels, Arrays.stream(headings).map(it -> labels.get("csv." + it)).toList());
  }

  /**
   * @param headings in the language of the labels
   */
  CsvSink(Path file, Labels labels, List<String> headings) throws IOException {
    this.labels = labels;
    printer = open(Utf8.writer(file));
    printer.printRecord(headings);
  }

  private static CSVPrinter open(Writer out) throws IOException {
    out.write('\uFEFF');
    return new CSVPrinter(out, CSVFormat.RFC4180);
  }

  void row(String... fields) throws IOException {
    List<String> row = new ArrayList<>(fields.length);
    for (String field : fields) row.add(field(field));
    ready(row);
  }

  /** Writes fields that no spreadsheet runs. */
  void ready(List<String> fields) throws IOException {
    printer.printRecord(fields);
  }

  /** The field on one line, with an apostrophe before what a spreadsheet takes for a formula. */
  static String field(String text) {
    String line = Texts.oneLine(text);
    boolean formula = !line.isEmpty() && STARTS_FORMULA.indexOf(line.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    if (line.length() > LONGEST_FIELD) {
      line = Texts.wellFormed(line.substring(0, LONGEST_FIELD)) + "…";
    }
    return formula || control ? "'" + line : line;
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
