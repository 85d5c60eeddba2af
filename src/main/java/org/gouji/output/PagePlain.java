package org.gouji.output;

import java.io.IOException;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Suspect;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;

/** The audit in plain text, for a browser that runs no script. */
final class PagePlain {

  private final Labels labels;

  PagePlain(Labels labels) {
    this.labels = labels;
  }

  /** What the run came to. */
  void summary(Html html, String made, Tally tally, boolean whole) throws IOException {
    html.element("h1", labels.get("page.title")).line().element("p", made).line();
    html.open("ul").line();
    for (Verdict verdict : Verdict.values()) {
      html.element("li", labels.of(verdict) + " " + tally.count(verdict)).line();
    }
    if (tally.missing() > 0) {
      html.element("li", labels.get("verdict.missing") + " " + tally.missing()).line();
    }
    html.end("ul");
    if (!whole) html.element("p", labels.get("page.needsScript")).line();
  }

  /**
   * One report.
   *
   * @param missing whether it is not there, so that there is no verdict on it
   */
  void report(Html html, Assessed assessed, boolean missing) throws IOException {
    AuditResult result = assessed.result();
    String verdict = missing ? labels.get("verdict.missing") : labels.of(result.verdict());
    html.open("section").line();
    html.element("h2", result.report() + " " + verdict).line();
    String organ = result.organ() == null ? labels.get("page.unknown") : result.organ();
    html.element("p", organ + " " + (result.year() == null ? "" : result.year())).line();
    for (Problem problem : result.problems()) html.element("p", problem.message()).line();
    html.open("ol").line();
    for (Marked marked : assessed.findings()) finding(html, marked, result.cells());
    html.end("ol").end("section");
  }

  private void finding(Html html, Marked marked, List<Cell> cells) throws IOException {
    Finding finding = marked.finding();
    html.open("li").element("b", labels.of(finding.severity())).text(" ");
    String status = marked.change() == null ? "" : marked.change().word();
    if (marked.isWaived()) status = "waived";
    if (!status.isEmpty()) html.element("i", labels.get("ui.status." + status)).text(" ");
    html.element("code", finding.rule()).text(" " + finding.message());
    for (Suspect suspect : finding.suspects()) {
      String found = Numbers.text(suspect.found(), "–");
      String suggested = Numbers.text(suspect.suggested(), "–");
      html.text("；" + name(suspect.cell(), cells) + " " + found + " → " + suggested);
    }
    for (Quote quote : finding.evidence().stream().limit(3).toList()) {
      html.text(" ").element("q", quote.text()).text(" " + labels.of(quote.place()));
    }
    html.end("li");
  }

  private static String name(String id, List<Cell> cells) {
    return cells.stream().filter(c -> c.id().equals(id)).map(Cell::name).findFirst().orElse(id);
  }
}
