package org.gouji.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.audit.RunProblem;
import org.gouji.collection.Score;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.output.ooxml.Column;
import org.gouji.output.ooxml.Share;
import org.gouji.output.ooxml.Sheet;
import org.gouji.output.ooxml.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The first sheet: what the audit came to, in figures. */
final class OverviewSheet {

  private static final int COMMONEST = 20;

  private final RunSettings settings;
  private final Labels labels;
  private final Sheet sheet;

  OverviewSheet(Spreadsheet book, Labels labels, RunSettings settings) {
    this.settings = settings;
    this.labels = labels;
    this.sheet = book.sheet(labels.get("book.overview"), columns(new BookColumns(labels)));
  }

  private static List<Column> columns(BookColumns columns) {
    Column words = new Column("", BookColumns.NAME, columns.verdicts());
    Column count = Column.of("", BookColumns.WORD);
    return List.of(words, count, count, count, count, count, count, count, Column.of("", 44));
  }

  void write(List<Standing> standings, FindingTally tally, RunSummary summary) throws IOException {
    sheet.heading(labels.get("page.title"));
    sheet.row(PageMeta.made(settings, labels));
    verdicts(standings, summary.tally().missing());
    categories(tally);
    years(standings);
    rules(tally);
    unread(standings, summary);
  }

  private void verdicts(List<Standing> standings, int missing) throws IOException {
    sheet.row();
    head("page.verdicts", "page.count", "page.share", "page.meaning");
    for (Verdict verdict : Verdict.values()) {
      long count = standings.stream().filter(it -> it.verdict() == verdict).count();
      sheet.row(
          labels.of(verdict),
          (int) count,
          Share.of(count, standings.size()),
          labels.get("verdict." + verdict.word() + ".note"));
    }
    sheet.row(labels.get("page.total"), standings.size());
    if (missing > 0) sheet.row(labels.get("verdict.missing"), missing);
  }

  private void categories(FindingTally tally) throws IOException {
    sheet.row();
    sheet.heading(
        labels.get("page.byCategory"),
        labels.of(Severity.ERROR),
        labels.of(Severity.WARNING),
        labels.of(Severity.INFO),
        labels.get("book.waived"));
    Counts all = new Counts();
    tally.categories().values().forEach(all::add);
    for (Map.Entry<Category, Counts> each : tally.categories().entrySet()) {
      counts(labels.of(each.getKey()), each.getValue());
    }
    counts(labels.get("page.total"), all);
  }

  private void counts(String name, Counts counts) throws IOException {
    sheet.row(name, counts.errors(), counts.warnings(), counts.remarks(), counts.waived());
  }

  private void years(List<Standing> standings) throws IOException {
    SortedMap<Integer, List<Standing>> years =
        standings.stream()
            .filter(it -> it.year() != null)
            .collect(
                Collectors.groupingBy(Standing::yearOrNone, TreeMap::new, Collectors.toList()));
    sheet.row();
    sheet.heading(
        labels.get("book.byYear"),
        labels.get("book.reports"),
        labels.of(Verdict.NONCOMPLIANT),
        labels.of(Verdict.INCOMPLETE),
        labels.of(Verdict.QUESTIONED),
        labels.of(Verdict.COMPLIANT),
        labels.of(Severity.ERROR),
        labels.of(Severity.WARNING),
        labels.get("book.meanPoints"));
    for (Map.Entry<Integer, List<Standing>> year : years.entrySet()) {
      List<Standing> of = year.getValue();
      Counts counts = Standing.counts(of);
      sheet.row(
          year.getKey(),
          of.size(),
          count(of, Verdict.NONCOMPLIANT),
          count(of, Verdict.INCOMPLETE),
          count(of, Verdict.QUESTIONED),
          count(of, Verdict.COMPLIANT),
          counts.errors(),
          counts.warnings(),
          mean(of));
    }
  }

  private static int count(List<Standing> standings, Verdict verdict) {
    return (int) standings.stream().filter(it -> it.verdict() == verdict).count();
  }

  /** Mean of the points of those ranked. */
  private static @Nullable BigDecimal mean(List<Standing> standings) {
    List<BigDecimal> points =
        standings.stream()
            .flatMap(it -> Stream.ofNullable(it.score()))
            .filter(score -> score.rank() != null)
            .map(Score::points)
            .toList();
    if (points.isEmpty()) return null;
    BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
  }

  private void rules(FindingTally tally) throws IOException {
    sheet.row();
    head("book.commonest", "page.findings", "page.concerned", "book.ruleTitle");
    Comparator<Map.Entry<String, FindingTally.OfRule>> commonest =
        Comparator.comparing(it -> -it.getValue().reports());
    List<Map.Entry<String, FindingTally.OfRule>> rules =
        tally.rules().entrySet().stream()
            .sorted(
                commonest
                    .thenComparing(it -> -it.getValue().findings())
                    .thenComparing(Map.Entry::getKey))
            .limit(COMMONEST)
            .toList();
    for (Map.Entry<String, FindingTally.OfRule> rule : rules) {
      sheet.row(
          rule.getKey(),
          rule.getValue().findings(),
          rule.getValue().reports(),
          settings.ruleTitles().get(rule.getKey()));
    }
  }

  private void unread(List<Standing> standings, RunSummary summary) throws IOException {
    sheet.row();
    sheet.heading(labels.get("book.notAssessed"), labels.get("page.count"));
    sheet.row(
        labels.get("book.reportsUnread"),
        (int) standings.stream().filter(it -> it.unread() > 0).count());
    int warnings = (int) summary.problems().stream().filter(RunProblem::isWarning).count();
    sheet.row(labels.get("book.runProblems"), summary.problems().size() - warnings);
    sheet.row(labels.get("book.runWarnings"), warnings);
  }

  private void head(String... keys) throws IOException {
    sheet.heading((Object[]) Stream.of(keys).map(labels::get).toArray());
  }
}
