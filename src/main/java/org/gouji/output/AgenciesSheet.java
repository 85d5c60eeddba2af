package org.gouji.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.collection.Score;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.output.ooxml.Column;
import org.gouji.output.ooxml.Sheet;
import org.gouji.output.ooxml.Spreadsheet;

/** The sheet of the agencies, a row each, those with most errors first. */
final class AgenciesSheet {

  private final Labels labels;
  private final Sheet sheet;

  AgenciesSheet(Spreadsheet book, Labels labels) {
    this.labels = labels;
    this.sheet = book.sheet(labels.get("book.agencies"), columns(new BookColumns(labels)));
  }

  private static List<Column> columns(BookColumns columns) {
    return List.of(
        columns.of("agency", 36),
        columns.of("level", BookColumns.WORD),
        columns.of("region", BookColumns.WORD),
        columns.of("parent", BookColumns.NAME),
        columns.of("reports", BookColumns.COUNT),
        columns.count(Severity.ERROR),
        columns.count(Severity.WARNING),
        columns.count(Severity.INFO),
        columns.of("waived", BookColumns.COUNT),
        columns.of("unread", BookColumns.WORD),
        columns.of("lastYear", BookColumns.COUNT),
        columns.verdict(),
        columns.of("points", BookColumns.COUNT),
        columns.grade());
  }

  void write(List<Standing> standings) throws IOException {
    Map<String, List<Standing>> agencies =
        standings.stream()
            .filter(it -> it.verdict() != Verdict.NOT_A_REPORT)
            .collect(Collectors.groupingBy(Standing::agency, TreeMap::new, Collectors.toList()));
    Comparator<List<Standing>> gravest = Comparator.comparing(it -> -Standing.counts(it).errors());
    List<List<Standing>> rows =
        agencies.values().stream()
            .sorted(
                gravest
                    .thenComparing(it -> -Standing.counts(it).warnings())
                    .thenComparing(it -> it.get(0), Standing.BY_NAME))
            .toList();
    for (List<Standing> row : rows) row(row, agencies);
  }

  private void row(List<Standing> reports, Map<String, List<Standing>> agencies)
      throws IOException {
    Standing first = reports.get(0);
    Counts counts = Standing.counts(reports);
    int year = reports.stream().mapToInt(Standing::yearOrNone).max().orElse(0);
    List<Standing> last = reports.stream().filter(it -> it.yearOrNone() == year).toList();
    Score score = Standing.score(last);
    sheet.row(
        first.name(),
        first.level(),
        first.region(),
        parent(first, agencies),
        reports.size(),
        counts.errors(),
        counts.warnings(),
        counts.remarks(),
        counts.waived(),
        reports.stream().mapToInt(Standing::unread).sum(),
        year == 0 ? null : year,
        labels.of(Standing.gravest(last)),
        score == null ? null : score.points(),
        score == null ? null : score.grade());
  }

  private static String parent(Standing standing, Map<String, List<Standing>> agencies) {
    String key = standing.parent();
    if (key == null) return "";
    List<Standing> known = agencies.get(key);
    return known == null ? key : known.get(0).name();
  }
}
