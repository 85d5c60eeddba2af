package org.gouji.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Score;
import org.gouji.finding.Category;
import org.jspecify.annotations.Nullable;

/**
 * {@code scores.csv}: a scored report a row; the newest year first, within it by level, region and
 * rank. Rows are kept until all are known.
 */
final class ScoresCsv extends CsvSink {

  private final List<Row> rows = new ArrayList<>();

  ScoresCsv(Path file, Labels labels) throws IOException {
    super(file, labels, headings(labels));
  }

  private static List<String> headings(Labels labels) {
    List<String> headings = new ArrayList<>();
    for (String key :
        List.of(
            "rank", "ranked", "organ", "year", "level", "region", "points", "grade", "verdict",
            "before", "change")) {
      headings.add(labels.get("csv." + key));
    }
    for (Category category : Category.values()) {
      headings.add(labels.get("csv.deducted", labels.of(category)));
    }
    headings.add(labels.get("csv.explanation"));
    headings.add(labels.get("csv.report"));
    return headings;
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    Score score = assessed.score();
    if (score == null) return;
    AuditResult result = assessed.result();
    Agency agency = Agency.of(result, assessed.agency());
    List<String> fields = new ArrayList<>();
    fields.add(score.rank() == null ? "" : score.rank().toString());
    fields.add(score.rank() == null ? "" : String.valueOf(score.ranked()));
    fields.add(agency.name());
    fields.add(result.year() == null ? "" : result.year().toString());
    fields.add(labels.level(agency.level()));
    fields.add(agency.region());
    fields.add((score.provisional() ? "≤" : "") + score.points().toPlainString());
    fields.add(score.provisional() ? labels.get("ui.provisional") : score.grade());
    fields.add(labels.of(result.verdict()));
    fields.add(text(score.before()));
    fields.add(text(score.change()));
    Map<Category, BigDecimal> byCategory = new EnumMap<>(Category.class);
    for (Score.Deduction deduction : score.deductions()) {
      byCategory.merge(deduction.category(), deduction.points(), BigDecimal::add);
    }
    for (Category category : Category.values()) fields.add(text(byCategory.get(category)));
    fields.add(
        score.deductions().stream().map(ScoresCsv::explained).collect(Collectors.joining(" | ")));
    fields.add(result.report());
    rows.add(
        new Row(result.year(), agency.level(), agency.region(), score, result.report(), fields));
  }

  private static String explained(Score.Deduction deduction) {
    String minus = deduction.points().signum() == 0 ? " " : " −";
    return deduction.rule() + minus + text(deduction.points()) + " " + deduction.explanation();
  }

  private static String text(@Nullable BigDecimal points) {
    return Numbers.text(points, "");
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    rows.sort(Row.ORDER);
    for (Row row : rows) {
      ready(row.fields().stream().map(it -> isNumber(it) ? it : field(it)).toList());
    }
    super.finish(summary);
  }

  /** A negative change is a number, not a formula. */
  private static boolean isNumber(String field) {
    return field.matches("-?\\d{1,3}(?:\\.\\d{1,2})?");
  }

  private record Row(
      @Nullable Integer year,
      String level,
      String region,
      Score score,
      String report,
      List<String> fields) {

    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::year, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Row::level)
            .thenComparing(Row::region)
            .thenComparing(
                row -> row.score().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.score().provisional())
            .thenComparing(row -> row.score().points(), Comparator.reverseOrder())
            .thenComparing(Row::report);
  }
}
