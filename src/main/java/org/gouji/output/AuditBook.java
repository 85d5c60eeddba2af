package org.gouji.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.collection.Assessed;
import org.gouji.output.ooxml.Spreadsheet;

/** {@code audit.xlsx}: the audit as a workbook, for offices that sort, filter and add to it. */
final class AuditBook implements Sink {

  private final Labels labels;
  private final Spreadsheet book;
  private final OverviewSheet overview;
  private final FindingsSheet findings;
  private final RankingSheet ranking;
  private final AgenciesSheet agencies;
  private final YearsSheet years;
  private final MissingSheet missing;
  private final List<Standing> standings = new ArrayList<>();
  private final FindingTally tally = new FindingTally();

  AuditBook(Path file, Labels labels, RunSettings settings) throws IOException {
    this.labels = labels;
    book = new Spreadsheet(file, "Gouji", length -> labels.get("book.cut", length));
    overview = new OverviewSheet(book, labels, settings);
    findings = new FindingsSheet(book, labels, settings.ruleTitles());
    ranking = new RankingSheet(book, labels);
    agencies = new AgenciesSheet(book, labels);
    years = new YearsSheet(book, labels);
    missing = new MissingSheet(book, labels);
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    Standing standing = Standing.of(assessed, labels);
    findings.add(assessed, standing);
    tally.add(assessed);
    standings.add(standing);
  }

  @Override
  public void acceptMissing(Assessed assessed) throws IOException {
    Standing standing = Standing.of(assessed, labels);
    findings.addMissing(assessed, standing);
    tally.add(assessed);
    missing.add(assessed, standing);
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    overview.write(standings, tally, summary);
    ranking.write(standings);
    agencies.write(standings);
    years.write(standings);
    missing.write();
    book.finish();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
