package org.gouji.output;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.output.ooxml.Column;
import org.gouji.output.ooxml.Paint;

/** The columns that sheets of the workbook have in common, and their colours. */
final class BookColumns {

  static final int COUNT = 9;
  static final int WORD = 12;
  static final int NAME = 26;
  static final int TEXT = 60;

  private static final Map<Verdict, Paint> VERDICTS =
      new EnumMap<>(
          Map.of(
              Verdict.NONCOMPLIANT, Paint.BAD,
              Verdict.INCOMPLETE, Paint.FAINT,
              Verdict.QUESTIONED, Paint.DOUBTFUL,
              Verdict.COMPLIANT, Paint.GOOD,
              Verdict.NOT_A_REPORT, Paint.FAINT));
  private static final Map<Severity, Paint> SEVERITIES =
      new EnumMap<>(
          Map.of(
              Severity.ERROR, Paint.BAD,
              Severity.WARNING, Paint.DOUBTFUL,
              Severity.INFO, Paint.FAIR));

  /** From the best grade to the worst. */
  private static final List<Paint> GRADES =
      List.of(Paint.GOOD, Paint.FAIR, Paint.DOUBTFUL, Paint.BAD);

  private final Labels labels;

  BookColumns(Labels labels) {
    this.labels = labels;
  }

  /** A column headed by the words of a key. */
  Column of(String key, int width) {
    return Column.of(labels.get("book." + key), width);
  }

  /** A column of counts whose heading is a severity. */
  Column count(Severity severity) {
    return Column.of(labels.of(severity), COUNT);
  }

  Column verdict() {
    return new Column(labels.get("csv.verdict"), WORD, verdicts());
  }

  Column severity() {
    return new Column(labels.get("csv.severity"), COUNT, severities());
  }

  Column grade() {
    Map<String, Paint> paints = new HashMap<>();
    String[] grades = labels.get("book.grades").split(" ", -1);
    for (int i = 0; i < grades.length; i++) paints.put(grades[i], GRADES.get(i));
    return new Column(labels.get("book.grade"), COUNT, paints);
  }

  /** Whether a finding is waived. */
  Column standing() {
    return new Column(
        labels.get("book.standing"), COUNT, Map.of(labels.get("book.waived"), Paint.FAINT));
  }

  Map<String, Paint> verdicts() {
    Map<String, Paint> paints = new HashMap<>();
    VERDICTS.forEach((verdict, paint) -> paints.put(labels.of(verdict), paint));
    return paints;
  }

  private Map<String, Paint> severities() {
    Map<String, Paint> paints = new HashMap<>();
    SEVERITIES.forEach((severity, paint) -> paints.put(labels.of(severity), paint));
    return paints;
  }
}
