package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.document.Place;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Waiver;

/** {@code findings.csv}: a finding a row. */
final class FindingsCsv extends CsvSink {

  private static final String SEPARATOR = "; ";

  FindingsCsv(Path file, Labels labels) throws IOException {
    super(
        file,
        labels,
        "report",
        "year",
        "organ",
        "verdict",
        "severity",
        "category",
        "rule",
        "message",
        "cells",
        "cellNames",
        "suggested",
        "places",
        "evidence",
        "basis",
        "waived",
        "waivedBy",
        "waivedUntil",
        "sinceBaseline");
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    write(assessed, labels.of(assessed.result().verdict()));
  }

  @Override
  public void acceptMissing(Assessed assessed) throws IOException {
    write(assessed, labels.get("verdict.missing"));
  }

  private void write(Assessed assessed, String verdict) throws IOException {
    AuditResult result = assessed.result();
    if (assessed.findings().isEmpty()) return;
    FindingWords words = new FindingWords(result, labels);
    for (Marked marked : assessed.findings()) {
      if (marked.change() == Change.FIXED) continue;
      Finding finding = marked.finding();
      Waiver waiver = marked.waiver();
      LocalDate until = waiver == null ? null : waiver.expires();
      row(
          result.report(),
          result.year() == null ? "" : result.year().toString(),
          result.organ() == null ? "" : result.organ(),
          verdict,
          labels.of(finding.severity()),
          labels.of(finding.category()),
          finding.rule(),
          finding.message(),
          String.join(SEPARATOR, finding.cells()),
          words.cells(finding, SEPARATOR),
          words.suggested(finding, SEPARATOR),
          FindingWords.places(finding, Place::toString, SEPARATOR),
          words.evidence(finding, SEPARATOR),
          finding.basis(),
          waiver == null ? "" : waiver.reason(),
          waiver == null ? "" : waiver.who(),
          until == null ? "" : until.toString(),
          marked.change() == null ? "" : labels.get("book.change." + marked.change().word()));
    }
  }
}
