package org.gouji.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.collection.Score;
import org.gouji.finding.Severity;
import org.gouji.output.ooxml.Column;
import org.gouji.output.ooxml.Sheet;
import org.gouji.output.ooxml.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The sheet that sets every year of an agency beside the year before. */
final class YearsSheet {

  private final Labels labels;
  private final Sheet sheet;

  YearsSheet(Spreadsheet book, Labels labels) {
    this.labels = labels;
    this.sheet = book.sheet(labels.get("book.years"), columns(new BookColumns(labels)));
  }

  private static List<Column> columns(BookColumns columns) {
    return List.of(
        columns.of("agency", 36),
        columns.of("level", BookColumns.WORD),
        columns.of("region", BookColumns.WORD),
        columns.of("year", 7),
        columns.of("reports", BookColumns.COUNT),
        columns.verdict(),
        columns.count(Severity.ERROR),
        columns.of("errorsBefore", BookColumns.COUNT),
        columns.of("errorsMore", BookColumns.COUNT),
        columns.count(Severity.WARNING),
        columns.of("warningsBefore", BookColumns.COUNT),
        columns.of("warningsMore", BookColumns.COUNT),
        columns.of("points", BookColumns.COUNT),
        columns.grade(),
        columns.of("pointsBefore", BookColumns.COUNT),
        columns.of("pointsMore", BookColumns.COUNT));
  }

  void write(List<Standing> standings) throws IOException {
    SortedMap<String, SortedMap<Integer, List<Standing>>> agencies = new TreeMap<>();
    for (Standing standing : standings) {
      if (standing.year() == null) continue;
      agencies
          .computeIfAbsent(standing.name() + '\0' + standing.agency(), key -> new TreeMap<>())
          .computeIfAbsent(standing.year(), year -> new ArrayList<>())
          .add(standing);
    }
    for (SortedMap<Integer, List<Standing>> years : agencies.values()) {
      for (Map.Entry<Integer, List<Standing>> year : years.entrySet()) {
        row(year.getKey(), year.getValue(), years.get(year.getKey() - 1));
      }
    }
  }

  private void row(int year, List<Standing> reports, @Nullable List<Standing> before)
      throws IOException {
    Standing first = reports.get(0);
    Counts counts = Standing.counts(reports);
    Counts then = before == null ? null : Standing.counts(before);
    Score score = Standing.score(reports);
    sheet.row(
        first.name(),
        first.level(),
        first.region(),
        year,
        reports.size(),
        labels.of(Standing.gravest(reports)),
        counts.errors(),
        then == null ? null : then.errors(),
        then == null ? null : counts.errors() - then.errors(),
        counts.warnings(),
        then == null ? null : then.warnings(),
        then == null ? null : counts.warnings() - then.warnings(),
        score == null ? null : score.points(),
        score == null ? null : score.grade(),
        score == null ? null : score.before(),
        score == null ? null : score.change());
  }
}
