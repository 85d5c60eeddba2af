package org.gouji.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gouji.audit.Impact;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.jspecify.annotations.Nullable;

/** What other rules change, as a CSV file for spreadsheets. */
public final class ImpactCsv {

  private ImpactCsv() {}

  /** Writes a file: a row a finding that changes, a row for a report whose verdict alone does. */
  public static void write(Path file, List<Impact> impacts, Lang lang) throws IOException {
    Labels labels = Labels.of(lang);
    try (Writer out = Utf8.writer(file)) {
      out.write('\uFEFF');
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
      for (String heading : List.of("report", "change", "rule", "before", "after", "message")) {
        printer.print(labels.get("impact." + heading));
      }
      printer.println();
      for (Impact impact : impacts) {
        if (impact.before() != impact.after()) {
          row(
              printer,
              impact.report(),
              labels.get("impact.verdict"),
              "",
              labels.of(impact.before()),
              labels.of(impact.after()),
              "");
        }
        for (Impact.Change change : impact.changes()) {
          row(
              printer,
              impact.report(),
              labels.get("impact." + change.kind().word()),
              change.finding().rule(),
              severity(change.before(), labels),
              severity(change.after(), labels),
              change.finding().message());
        }
      }
      printer.flush();
    }
  }

  private static void row(CSVPrinter printer, String... fields) throws IOException {
    for (String field : fields) printer.print(CsvSink.field(field));
    printer.println();
  }

  private static String severity(@Nullable Finding finding, Labels labels) {
    return finding == null ? "" : labels.of(finding.severity());
  }
}
