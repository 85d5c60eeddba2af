package org.gouji.output;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;

/** A report's section of the page. */
final class PageReport {

  private final Labels labels;
  private final Map<String, String> ruleTitles;
  private final PageFinding findings;

  PageReport(Labels labels, Map<String, String> ruleTitles) {
    this.labels = labels;
    this.ruleTitles = ruleTitles;
    this.findings = new PageFinding(labels);
  }

  void write(Html html, int number, AuditResult result) throws IOException {
    html.open("section", "class", "report", "id", "r" + number).line();
    html.open("h2").text(result.report() + " ");
    PageRow.verdict(html, labels, result.verdict());
    html.end("h2");
    facts(html, result);
    problems(html, result.problems());
    deduced(html, result);
    if (result.findings().isEmpty()) {
      html.element("p", labels.get(nothing(result.verdict()))).line();
    } else {
      Map<String, Cell> cells = new HashMap<>();
      for (Cell cell : result.cells()) cells.put(cell.id(), cell);
      html.open("ol", "class", "findings").line();
      for (Finding finding : result.findings()) findings.write(html, finding, cells);
      html.end("ol");
    }
    notAssessable(html, result.notAssessable());
    html.open("p", "class", "back").element("a", labels.get("page.back"), "href", "#reports");
    html.end("p").end("section");
  }

  private static String nothing(Verdict verdict) {
    return switch (verdict) {
      case INCOMPLETE, NOT_A_REPORT -> "page.none." + verdict.word();
      default -> "page.none";
    };
  }

  private void facts(Html html, AuditResult result) throws IOException {
    String unknown = labels.get("page.unknown");
    html.open("dl", "class", "facts");
    fact(html, "page.organ", result.organ() == null ? unknown : result.organ());
    fact(html, "page.year", result.year() == null ? unknown : result.year().toString());
    if (!result.templates().isEmpty()) {
      String forms =
          labels.templates(result.templates()).entrySet().stream()
              .map(form -> form.getKey() + " " + form.getValue())
              .collect(Collectors.joining(" · "));
      fact(html, "page.forms", forms);
    }
    if (!result.sha256().isEmpty()) {
      html.open("div", "class", "digest").element("dt", labels.get("page.digest"));
      html.open("dd").element("code", result.sha256()).close("dd").close("div");
    }
    html.end("dl");
  }

  private void fact(Html html, String key, String value) throws IOException {
    html.open("div").element("dt", labels.get(key)).element("dd", value).close("div");
  }

  private void problems(Html html, List<Problem> problems) throws IOException {
    if (problems.isEmpty()) return;
    html.open("div", "class", "problems").element("h3", labels.get("page.problems"));
    html.element("p", labels.get("page.problemsNote"), "class", "note").open("ul").line();
    for (Problem problem : problems) {
      html.open("li").text(problem.message());
      for (Quote quote : problem.evidence()) {
        html.text(" ");
        PageFinding.quote(html, labels, quote);
      }
      html.end("li");
    }
    html.close("ul").end("div");
  }

  private void deduced(Html html, AuditResult result) throws IOException {
    if (result.deduced().isEmpty()) return;
    html.open("p", "class", "note").text(labels.get("page.deduced"));
    for (Cell cell : result.cells()) {
      if (!result.deduced().containsKey(cell.id())) continue;
      html.open("span", "class", "deduced").text(cell.name() + " ");
      html.element("b", Numbers.text(result.deduced().get(cell.id()), "–")).close("span");
    }
    html.end("p");
  }

  private void notAssessable(Html html, List<String> rules) throws IOException {
    if (rules.isEmpty()) return;
    html.open("details");
    html.element("summary", labels.get("page.notAssessable", rules.size())).open("ul").line();
    for (String rule : rules) {
      html.open("li").element("code", rule).text(" " + ruleTitles.getOrDefault(rule, ""));
      html.end("li");
    }
    html.close("ul").end("details");
  }

  static void severity(Html html, Labels labels, Severity severity) throws IOException {
    html.element("span", labels.of(severity), "class", "severity " + severity.word());
  }
}
