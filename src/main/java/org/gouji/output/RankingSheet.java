package org.gouji.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.collection.Score;
import org.gouji.finding.Severity;
import org.gouji.output.ooxml.Column;
import org.gouji.output.ooxml.Sheet;
import org.gouji.output.ooxml.Spreadsheet;

/** The sheet of the scores, newest year first, by level and region, best first. */
final class RankingSheet {

  private static final Comparator<Standing> ORDER =
      Comparator.comparing(Standing::yearOrNone, Comparator.reverseOrder())
          .thenComparing(Standing::level)
          .thenComparing(Standing::region)
          .thenComparing(
              it -> score(it).rank(), Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(it -> score(it).points(), Comparator.reverseOrder())
          .thenComparing(Standing.BY_NAME);

  private final Labels labels;
  private final Sheet sheet;

  RankingSheet(Spreadsheet book, Labels labels) {
    this.labels = labels;
    this.sheet = book.sheet(labels.get("book.ranking"), columns(new BookColumns(labels)));
  }

  private static List<Column> columns(BookColumns columns) {
    return List.of(
        columns.of("year", 7),
        columns.of("level", BookColumns.WORD),
        columns.of("region", BookColumns.WORD),
        columns.of("rank", BookColumns.WORD),
        columns.of("ranked", BookColumns.COUNT),
        columns.of("agency", 36),
        columns.of("points", BookColumns.COUNT),
        columns.grade(),
        columns.of("deducted", BookColumns.COUNT),
        columns.of("deductions", BookColumns.TEXT),
        columns.verdict(),
        columns.count(Severity.ERROR),
        columns.count(Severity.WARNING),
        columns.of("report", 36));
  }

  void write(List<Standing> standings) throws IOException {
    List<Standing> scored =
        standings.stream().filter(it -> it.score() != null).sorted(ORDER).toList();
    for (Standing standing : scored) row(standing, score(standing));
    if (scored.isEmpty()) {
      sheet.row(null, null, null, null, null, labels.get("book.noScores"));
    }
  }

  private void row(Standing standing, Score score) throws IOException {
    sheet.row(
        standing.year(),
        standing.level(),
        standing.region(),
        score.rank() == null ? unranked(score) : score.rank(),
        score.rank() == null ? null : score.ranked(),
        standing.name(),
        score.points(),
        score.grade(),
        score.deductions().stream()
            .map(Score.Deduction::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        score.deductions().stream()
            .map(it -> it.rule() + " −" + it.points().toPlainString() + " " + it.explanation())
            .collect(Collectors.joining("\n")),
        labels.of(standing.verdict()),
        standing.counts().errors(),
        standing.counts().warnings(),
        standing.report());
  }

  private String unranked(Score score) {
    return labels.get(score.provisional() ? "book.provisional" : "book.unranked");
  }

  private static Score score(Standing standing) {
    return Objects.requireNonNull(standing.score());
  }
}
