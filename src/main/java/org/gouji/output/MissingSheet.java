package org.gouji.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.output.ooxml.Column;
import org.gouji.output.ooxml.Sheet;
import org.gouji.output.ooxml.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The sheet of the reports that the roster expects and that are not there. */
final class MissingSheet {

  private final Labels labels;
  private final Sheet sheet;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  MissingSheet(Spreadsheet book, Labels labels) {
    this.labels = labels;
    this.sheet = book.sheet(labels.get("book.missing"), columns(new BookColumns(labels)));
  }

  private static List<Column> columns(BookColumns columns) {
    return List.of(
        columns.of("number", 7),
        columns.of("year", 7),
        columns.of("agency", BookColumns.NAME),
        columns.of("level", BookColumns.WORD),
        columns.of("region", BookColumns.WORD),
        columns.of("message", 44),
        columns.severity(),
        columns.of("rule", BookColumns.WORD),
        columns.of("rosterLine", 30),
        columns.of("place", BookColumns.WORD),
        columns.of("basis", 28),
        columns.standing(),
        columns.of("reason", 20),
        columns.of("roster", 18));
  }

  /**
   * Takes what is held against the roster: where a report is missing, there is no report to hold it
   * against.
   */
  void add(Assessed assessed, Standing standing) {
    FindingWords words = new FindingWords(assessed.result(), labels);
    for (Marked marked : assessed.findings()) {
      Finding finding = marked.finding();
      if (finding.category() != Category.SUBMISSION || marked.change() == Change.FIXED) continue;
      rows.add(
          new @Nullable Object[] {
            rows.size() + 1,
            standing.year(),
            standing.name(),
            standing.level(),
            standing.region(),
            finding.message(),
            labels.of(finding.severity()),
            finding.rule(),
            words.evidence(finding, "\n"),
            FindingWords.places(finding, labels::of, "\n"),
            finding.basis(),
            labels.get(marked.isWaived() ? "book.waived" : "book.open"),
            marked.waiver() == null ? null : marked.waiver().reason(),
            assessed.result().report()
          });
    }
  }

  void write() throws IOException {
    for (@Nullable Object[] row : rows) sheet.row(row);
    if (rows.isEmpty()) sheet.row(null, null, null, null, null, labels.get("book.noneMissing"));
  }
}
