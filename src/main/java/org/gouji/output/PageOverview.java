package org.gouji.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.audit.PassedOver;
import org.gouji.audit.RunProblem;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;

/** What the whole run came to. */
final class PageOverview {

  private static final int BAR = 1_000;

  private final Labels labels;
  private final Map<String, String> ruleTitles;

  PageOverview(Labels labels, Map<String, String> ruleTitles) {
    this.labels = labels;
    this.ruleTitles = ruleTitles;
  }

  void write(Html html, RunSummary summary) throws IOException {
    Tally tally = summary.tally();
    html.open("section", "id", "overview").line();
    html.element("h2", labels.get("page.overview")).line();
    html.open("div", "class", "columns").line();
    verdicts(html, tally);
    categories(html, tally);
    html.end("div");
    rules(html, tally);
    problems(html, summary.problems());
    passedOver(html, summary);
    html.end("section");
  }

  private void verdicts(Html html, Tally tally) throws IOException {
    html.open("div").open("p", "class", "total");
    html.element("b", Integer.toString(tally.reports())).text(" " + labels.get("page.reports"));
    html.end("p");
    bar(html, tally);
    html.open("table").element("caption", labels.get("page.verdicts")).line();
    html.open("thead").open("tr");
    html.element("th", labels.get("page.verdict"), "scope", "col");
    html.element("th", labels.get("page.meaning"), "scope", "col");
    html.element("th", labels.get("page.count"), "scope", "col", "class", "number");
    html.element("th", labels.get("page.share"), "scope", "col", "class", "number");
    html.close("tr").close("thead").open("tbody").line();
    for (Verdict verdict : Verdict.values()) {
      int count = tally.count(verdict);
      html.open("tr").open("th", "scope", "row");
      PageRow.verdict(html, labels, verdict);
      html.close("th");
      html.element("td", labels.get("verdict." + verdict.word() + ".note"), "class", "note");
      number(html, count);
      html.element("td", share(count, tally.reports()), "class", "number");
      html.end("tr");
    }
    html.close("tbody").end("table").end("div");
  }

  private void bar(Html html, Tally tally) throws IOException {
    if (tally.reports() == 0) return;
    html.open("svg", "class", "bar", "viewBox", "0 0 " + BAR + " 10");
    html.open("title").text(labels.get("page.verdicts")).close("title");
    long before = 0;
    for (Verdict verdict : Verdict.values()) {
      long from = BAR * before / tally.reports();
      before += tally.count(verdict);
      long to = BAR * before / tally.reports();
      if (from == to) continue;
      html.open(
          "rect",
          "x",
          Long.toString(from),
          "width",
          Long.toString(to - from),
          "height",
          "10",
          "class",
          verdict.word());
      html.close("rect");
    }
    html.end("svg");
  }

  private static String share(int count, int all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100.0 * count / all);
  }

  private void categories(Html html, Tally tally) throws IOException {
    html.open("div").open("table");
    html.element("caption", labels.get("page.byCategory")).open("thead").open("tr");
    html.element("th", labels.get("csv.category"), "scope", "col");
    severities(html);
    html.element("th", labels.get("page.total"), "scope", "col", "class", "number");
    html.close("tr").close("thead").open("tbody").line();
    int all = 0;
    for (Category category : Category.values()) {
      int count = tally.count(category);
      if (count == 0) continue;
      all += count;
      html.open("tr").element("th", labels.of(category), "scope", "row");
      for (Severity severity : Severity.values()) {
        number(html, tally.count(category, severity));
      }
      number(html, count);
      html.end("tr");
    }
    html.close("tbody").open("tfoot").open("tr");
    html.element("th", labels.get("page.total"), "scope", "row");
    for (Severity severity : Severity.values()) number(html, tally.count(severity));
    number(html, all);
    html.close("tr").close("tfoot").end("table");
    if (all == 0) html.element("p", labels.get("page.nothing")).line();
    html.end("div");
  }

  private void severities(Html html) throws IOException {
    for (Severity severity : Severity.values()) {
      html.element("th", labels.of(severity), "scope", "col", "class", "number");
    }
  }

  private void rules(Html html, Tally tally) throws IOException {
    if (tally.rules().isEmpty()) return;
    html.open("details").element("summary", labels.get("page.byRule")).line();
    html.open("div", "class", "wide").open("table");
    html.element("caption", labels.get("page.byRule"), "class", "hidden").open("thead").open("tr");
    html.element("th", labels.get("csv.rule"), "scope", "col", "colspan", "2");
    html.element("th", labels.get("csv.severity"), "scope", "col");
    html.element("th", labels.get("page.findings"), "scope", "col", "class", "number");
    html.element("th", labels.get("page.concerned"), "scope", "col", "class", "number");
    html.close("tr").close("thead").open("tbody").line();
    List<Map.Entry<String, Tally.OfRule>> rules =
        tally.rules().entrySet().stream()
            .sorted(Comparator.comparingInt(rule -> -rule.getValue().reports()))
            .toList();
    for (Map.Entry<String, Tally.OfRule> rule : rules) {
      html.open("tr").open("th", "scope", "row").element("code", rule.getKey()).close("th");
      html.element("td", ruleTitles.getOrDefault(rule.getKey(), "")).open("td");
      PageReport.severity(html, labels, rule.getValue().severity());
      html.close("td");
      number(html, rule.getValue().findings());
      number(html, rule.getValue().reports());
      html.end("tr");
    }
    html.close("tbody").close("table").close("div").end("details");
  }

  private void problems(Html html, List<RunProblem> problems) throws IOException {
    if (problems.isEmpty()) return;
    html.open("details", "open", "open");
    html.element("summary", labels.get("page.runProblems", problems.size())).open("ul").line();
    for (RunProblem problem : problems) {
      html.open("li").element("b", problem.report()).text(" " + labels.of(problem));
      if (!problem.detail().isEmpty()) html.text(" ").element("code", problem.detail());
      html.end("li");
    }
    html.close("ul").end("details");
  }

  private void passedOver(Html html, RunSummary summary) throws IOException {
    if (!summary.passedOver().isEmpty()) {
      html.open("details");
      html.element("summary", labels.get("page.passedOver", summary.passedOver().size()));
      html.open("ul").line();
      for (PassedOver passed : summary.passedOver()) {
        html.open("li").element("b", passed.name()).text(" ");
        html.text(labels.get("passed." + passed.reason().word())).end("li");
      }
      html.close("ul").end("details");
    }
    if (!summary.settings().isEmpty()) {
      html.open("p", "class", "note").text(labels.get("page.settings") + " ");
      html.text(String.join(", ", summary.settings())).end("p");
    }
  }

  private static void number(Html html, int number) throws IOException {
    html.element("td", Integer.toString(number), "class", number == 0 ? "number zero" : "number");
  }
}
