package org.gouji.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Suspect;
import org.gouji.report.Cell;

/** The findings of a report as lists for people show them. */
final class FindingWords {

  private final Labels labels;
  private final Map<String, String> names = new HashMap<>();
  private final List<PersonsReading> readings;

  FindingWords(AuditResult result, Labels labels) {
    this.labels = labels;
    this.readings = PersonsReading.of(result);
    for (Cell cell : result.cells()) names.put(cell.id(), cell.name());
  }

  /** The cells concerned by their names. */
  String cells(Finding finding, String separator) {
    return finding.cells().stream().map(this::name).collect(Collectors.joining(separator));
  }

  /** What would be right; empty where nothing is known. */
  String suggested(Finding finding, String separator) {
    if (!finding.suspects().isEmpty()) return change(finding.suspects(), separator);
    return finding.alternatives().stream()
        .map(suspects -> change(suspects, separator))
        .collect(Collectors.joining(" " + labels.get("alternative") + " "));
  }

  private String change(List<Suspect> suspects, String separator) {
    return suspects.stream()
        .map(
            suspect ->
                name(suspect.cell())
                    + " "
                    + Numbers.text(suspect.found(), labels.get("state.blank"))
                    + "→"
                    + Numbers.text(suspect.suggested(), "?"))
        .collect(Collectors.joining(separator));
  }

  private String name(String cell) {
    return names.getOrDefault(cell, cell);
  }

  /** Where the evidence stands, in the words that are given. */
  static String places(Finding finding, Function<Place, String> words, String separator) {
    return finding.evidence().stream()
        .map(quote -> words.apply(quote.place()))
        .filter(place -> !place.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /** The passages, in quotation marks, and what of the figures is a person's reading. */
  String evidence(Finding finding, String separator) {
    List<String> parts = new ArrayList<>();
    for (Quote quote : finding.evidence()) {
      if (!quote.text().isEmpty()) parts.add("「" + quote.text() + "」");
    }
    for (PersonsReading reading : PersonsReading.behind(finding, readings)) {
      Correction correction = reading.correction();
      parts.add(
          labels.get(
              "csv.corrected",
              reading.cell().name(),
              reading.text(),
              correction.who(),
              correction.reason()));
    }
    return String.join(separator, parts);
  }
}
