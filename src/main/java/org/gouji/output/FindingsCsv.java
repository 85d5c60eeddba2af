package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Assessed;
import org.gouji.document.Place;
import org.gouji.finding.Finding;

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
        "basis");
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    AuditResult result = assessed.result();
    if (result.findings().isEmpty()) return;
    FindingWords words = new FindingWords(result, labels);
    for (Finding finding : result.findings()) {
      row(
          result.report(),
          result.year() == null ? "" : result.year().toString(),
          result.organ() == null ? "" : result.organ(),
          labels.of(result.verdict()),
          labels.of(finding.severity()),
          labels.of(finding.category()),
          finding.rule(),
          finding.message(),
          String.join(SEPARATOR, finding.cells()),
          words.cells(finding, SEPARATOR),
          words.suggested(finding, SEPARATOR),
          FindingWords.places(finding, Place::toString, SEPARATOR),
          words.evidence(finding, SEPARATOR),
          finding.basis());
    }
  }
}
