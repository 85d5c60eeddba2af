package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.audit.AuditResult;
import org.gouji.collection.fact.Evidence;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.report.Cell;

/** Evidence of a report, fetched from where audits are kept. */
final class FetchedEvidence implements Evidence {

  private static final int OPENING = 80;

  private final Source source;
  private final List<String> files;

  /**
   * @param files the report's file, then others that hold the same report
   */
  FetchedEvidence(Source source, List<String> files) {
    this.source = source;
    this.files = List.copyOf(files);
  }

  /** A file's paragraphs; empty where they cannot be had any more. */
  static List<Quote> prose(Source source, String file) {
    AuditResult audit = source.audit(file);
    return audit == null ? List.of() : audit.content().prose();
  }

  @Override
  public List<Quote> cells(Collection<String> ids) {
    Set<String> open = new LinkedHashSet<>(ids);
    List<Quote> quotes = new ArrayList<>();
    for (String file : files) {
      if (open.isEmpty()) break;
      AuditResult audit = source.audit(file);
      if (audit == null) continue;
      for (Cell cell : audit.cells()) {
        if (cell.value() != null && open.remove(cell.id())) quotes.add(of(file, cell.quote()));
      }
    }
    return quotes;
  }

  @Override
  public Quote opening() {
    List<Quote> prose = prose(source, files.get(0));
    Quote first = prose.isEmpty() ? new Quote(Place.NONE, "") : prose.get(0);
    String text = first.text();
    String opening = text.substring(0, Math.min(OPENING, text.length())).strip();
    return of(files.get(0), new Quote(first.place(), opening));
  }

  /** A passage of a file, with the file in its place, unless it stands in another with a part. */
  static Quote of(String file, Quote quote) {
    return quote.place().report().isEmpty()
        ? new Quote(quote.place().in(file), quote.text())
        : quote;
  }
}
