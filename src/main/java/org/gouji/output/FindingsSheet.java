package org.gouji.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.finding.Finding;
import org.gouji.finding.Waiver;
import org.gouji.output.ooxml.Column;
import org.gouji.output.ooxml.Sheet;
import org.gouji.output.ooxml.Spreadsheet;

/** The sheet of all findings, a row each, those waived too. */
final class FindingsSheet {

  private static final String SEPARATOR = "\n";

  private final Labels labels;
  private final Map<String, String> ruleTitles;
  private final Sheet sheet;
  private int number;

  FindingsSheet(Spreadsheet book, Labels labels, Map<String, String> ruleTitles) {
    this.labels = labels;
    this.ruleTitles = ruleTitles;
    this.sheet = book.sheet(labels.get("book.findings"), columns(new BookColumns(labels)));
  }

  private static List<Column> columns(BookColumns columns) {
    return List.of(
        columns.of("number", 7),
        columns.of("year", 7),
        columns.of("agency", BookColumns.NAME),
        columns.of("level", BookColumns.WORD),
        columns.of("region", BookColumns.WORD),
        columns.verdict(),
        columns.severity(),
        columns.of("category", BookColumns.WORD),
        columns.of("rule", BookColumns.WORD),
        columns.of("ruleTitle", BookColumns.NAME),
        columns.of("message", BookColumns.TEXT),
        columns.of("suggested", 34),
        columns.of("evidence", 44),
        columns.of("place", 22),
        columns.of("cells", 34),
        columns.of("basis", 34),
        columns.standing(),
        columns.of("reason", BookColumns.NAME),
        columns.of("waivedBy", BookColumns.WORD),
        columns.of("waivedUntil", BookColumns.WORD),
        columns.of("change", BookColumns.WORD),
        columns.of("report", 36));
  }

  void add(Assessed assessed, Standing standing) throws IOException {
    add(assessed, standing, labels.of(assessed.result().verdict()));
  }

  /** Takes a report that is not there, on which there is no verdict. */
  void addMissing(Assessed assessed, Standing standing) throws IOException {
    add(assessed, standing, labels.get("verdict.missing"));
  }

  private void add(Assessed assessed, Standing standing, String verdict) throws IOException {
    FindingWords words = new FindingWords(assessed.result(), labels);
    for (Marked marked : assessed.findings()) {
      row(assessed.result(), standing, verdict, marked, words);
    }
  }

  private void row(
      AuditResult result, Standing standing, String verdict, Marked marked, FindingWords words)
      throws IOException {
    Finding finding = marked.finding();
    Waiver waiver = marked.waiver();
    sheet.row(
        ++number,
        result.year(),
        standing.name(),
        standing.level(),
        standing.region(),
        verdict,
        labels.of(finding.severity()),
        labels.of(finding.category()),
        finding.rule(),
        ruleTitles.get(finding.rule()),
        finding.message(),
        words.suggested(finding, SEPARATOR),
        words.evidence(finding, SEPARATOR),
        FindingWords.places(finding, labels::of, SEPARATOR),
        words.cells(finding, SEPARATOR),
        finding.basis(),
        labels.get(waiver == null ? "book.open" : "book.waived"),
        waiver == null ? null : waiver.reason(),
        waiver == null ? null : waiver.who(),
        waiver == null ? null : waiver.expires(),
        marked.change() == null ? null : labels.get("book.change." + marked.change().word()),
        result.report());
  }
}
