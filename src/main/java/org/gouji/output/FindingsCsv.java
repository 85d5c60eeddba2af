package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.collection.Assessed;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Suspect;
import org.gouji.report.Cell;

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
    Map<String, String> names = new HashMap<>();
    for (Cell cell : result.cells()) names.put(cell.id(), cell.name());
    List<PersonsReading> readings = PersonsReading.of(result);
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
          finding.cells().stream()
              .map(id -> names.getOrDefault(id, id))
              .collect(Collectors.joining(SEPARATOR)),
          suggested(finding, names),
          join(finding.evidence().stream().map(quote -> quote.place().toString()).toList()),
          evidence(finding, PersonsReading.behind(finding, readings)),
          finding.basis());
    }
  }

  /** The passages, and what of the figures is a person's reading. */
  private String evidence(Finding finding, List<PersonsReading> readings) {
    List<String> parts = new ArrayList<>();
    finding.evidence().forEach(quote -> parts.add(quoted(quote)));
    for (PersonsReading reading : readings) {
      Correction correction = reading.correction();
      parts.add(
          labels.get(
              "csv.corrected",
              reading.cell().name(),
              reading.text(),
              correction.who(),
              correction.reason()));
    }
    return join(parts);
  }

  private static String quoted(Quote quote) {
    return quote.text().isEmpty() ? "" : "「" + quote.text() + "」";
  }

  private static String join(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
  }

  private String suggested(Finding finding, Map<String, String> names) {
    if (!finding.suspects().isEmpty()) return change(finding.suspects(), names);
    return finding.alternatives().stream()
        .map(suspects -> change(suspects, names))
        .collect(Collectors.joining(" " + labels.get("alternative") + " "));
  }

  private String change(List<Suspect> suspects, Map<String, String> names) {
    return suspects.stream()
        .map(
            suspect ->
                names.getOrDefault(suspect.cell(), suspect.cell())
                    + " "
                    + Numbers.text(suspect.found(), labels.get("state.blank"))
                    + "→"
                    + Numbers.text(suspect.suggested(), "?"))
        .collect(Collectors.joining(SEPARATOR));
  }
}
