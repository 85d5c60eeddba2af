package org.gouji.output;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Suspect;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.jspecify.annotations.Nullable;

/** A finding on the page. */
final class PageFinding {

  private static final int QUOTES_SHOWN = 6;
  private static final int CELLS_SHOWN = 8;

  private final Labels labels;

  PageFinding(Labels labels) {
    this.labels = labels;
  }

  void write(Html html, Finding finding, Map<String, Cell> cells) throws IOException {
    html.open("li", "class", finding.severity().word()).open("p", "class", "kind");
    PageReport.severity(html, labels, finding.severity());
    html.text(" " + labels.of(finding.category()) + " ").element("code", finding.rule());
    html.end("p").element("p", finding.message(), "class", "message").line();
    suspects(html, finding, cells);
    evidence(html, passages(finding, cells));
    cells(html, finding, cells);
    if (!finding.basis().isEmpty()) {
      html.open("p", "class", "basis").element("b", labels.get("page.basis"));
      html.text(" " + finding.basis()).end("p");
    }
    html.end("li");
  }

  private void suspects(Html html, Finding finding, Map<String, Cell> cells) throws IOException {
    if (!finding.suspects().isEmpty()) {
      changes(html, labels.get("page.suspects"), finding.suspects(), cells);
    } else if (!finding.alternatives().isEmpty()) {
      html.element("p", labels.get("page.alternatives"), "class", "choice").line();
      html.open("div", "class", "options");
      int number = 0;
      for (List<Suspect> alternative : finding.alternatives()) {
        changes(html, labels.get("page.alternative", ++number), alternative, cells);
      }
      html.end("div");
    }
  }

  private void changes(Html html, String caption, List<Suspect> suspects, Map<String, Cell> cells)
      throws IOException {
    html.open("table", "class", "changes").element("caption", caption).open("thead").open("tr");
    html.element("th", labels.get("page.cell"), "scope", "col");
    html.element("th", labels.get("page.found"), "scope", "col", "class", "number");
    html.element("th", labels.get("page.suggested"), "scope", "col", "class", "number");
    html.close("tr").close("thead").open("tbody").line();
    for (Suspect suspect : suspects) {
      Cell cell = cells.get(suspect.cell());
      html.open("tr").element("th", name(suspect.cell(), cell), "scope", "row");
      html.element("td", Numbers.text(suspect.found(), held(cell)), "class", "number");
      html.open("td", "class", "number");
      html.element("b", Numbers.text(suspect.suggested(), "–")).close("td").end("tr");
    }
    html.close("tbody").end("table");
  }

  private static String name(String id, @Nullable Cell cell) {
    return cell == null || cell.name().isEmpty() ? id : cell.name();
  }

  /** What a cell without a number holds, in words. */
  private String held(@Nullable Cell cell) {
    if (cell == null) return "–";
    if (!cell.raw().isBlank()) return cell.raw();
    CellState state = cell.state();
    boolean named = state != CellState.NUMBER && state != CellState.TEXT;
    return named ? labels.get("state." + state.word()) : "–";
  }

  /** The evidence but for the figures, which the list of cells shows with their names. */
  private static List<Quote> passages(Finding finding, Map<String, Cell> cells) {
    Set<Quote> figures = new HashSet<>();
    for (String id : finding.cells()) {
      Cell cell = cells.get(id);
      if (cell != null) figures.add(cell.quote());
    }
    return finding.evidence().stream()
        .filter(quote -> !quote.text().isBlank() && !figures.contains(quote))
        .toList();
  }

  private void evidence(Html html, List<Quote> quotes) throws IOException {
    if (quotes.isEmpty()) return;
    int shown = quotes.size() <= QUOTES_SHOWN + 2 ? quotes.size() : QUOTES_SHOWN;
    html.open("div", "class", "evidence");
    for (Quote quote : quotes.subList(0, shown)) quote(html, labels, quote);
    if (shown < quotes.size()) {
      html.open("details");
      html.element("summary", labels.get("page.moreEvidence", quotes.size() - shown));
      for (Quote quote : quotes.subList(shown, quotes.size())) quote(html, labels, quote);
      html.close("details");
    }
    html.end("div");
  }

  private void cells(Html html, Finding finding, Map<String, Cell> cells) throws IOException {
    if (finding.cells().isEmpty()) return;
    Set<String> suspected = new HashSet<>();
    finding.suspects().forEach(suspect -> suspected.add(suspect.cell()));
    boolean few = finding.cells().size() <= CELLS_SHOWN;
    html.open("details", "class", "cells", "open", few ? "open" : "");
    html.element("summary", labels.get("page.cells", finding.cells().size())).open("ul").line();
    for (String id : finding.cells()) {
      Cell cell = cells.get(id);
      html.open("li", "class", suspected.contains(id) ? "suspect" : "");
      html.open("span").text(name(id, cell));
      String place = cell == null ? "" : labels.of(cell.place());
      if (!place.isEmpty()) html.text(" ").element("small", place);
      html.close("span").text(" ").element("b", held(cell)).end("li");
    }
    html.close("ul").end("details");
  }

  static void quote(Html html, Labels labels, Quote quote) throws IOException {
    html.open("span", "class", "quote").element("q", quote.text());
    String place = labels.of(quote.place());
    if (!place.isEmpty()) html.text(" ").element("small", place);
    html.close("span").line();
  }
}
