package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Assessed;
import org.gouji.document.Quote;
import org.gouji.finding.Problem;

/** {@code problems.csv}: what was not read and which rules were not decided, a row each. */
final class ProblemsCsv extends CsvSink {

  private final Map<String, String> ruleTitles;

  ProblemsCsv(Path file, Labels labels, Map<String, String> ruleTitles) throws IOException {
    super(
        file,
        labels,
        "report",
        "year",
        "organ",
        "verdict",
        "kind",
        "code",
        "message",
        "cells",
        "places",
        "evidence");
    this.ruleTitles = ruleTitles;
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    AuditResult result = assessed.result();
    for (Problem problem : result.problems()) {
      row(
          result,
          "problem",
          problem.code(),
          problem.message(),
          String.join("; ", problem.cells()),
          problem.evidence().stream()
              .map(quote -> quote.place().toString())
              .filter(place -> !place.isEmpty())
              .collect(Collectors.joining("; ")),
          problem.evidence().stream()
              .map(Quote::text)
              .filter(text -> !text.isEmpty())
              .map(text -> "「" + text + "」")
              .collect(Collectors.joining("; ")));
    }
    for (String rule : result.notAssessable()) {
      row(result, "rule", rule, ruleTitles.getOrDefault(rule, ""), "", "", "");
    }
  }

  private void row(
      AuditResult result,
      String kind,
      String code,
      String message,
      String cells,
      String places,
      String evidence)
      throws IOException {
    row(
        result.report(),
        result.year() == null ? "" : result.year().toString(),
        result.organ() == null ? "" : result.organ(),
        labels.of(result.verdict()),
        labels.get("csv.kind." + kind),
        code,
        message,
        cells,
        places,
        evidence);
  }
}
