package org.gouji.output;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** A report's row in the table of all reports. */
final class PageRow {

  private final Labels labels;

  PageRow(Labels labels) {
    this.labels = labels;
  }

  /** Opens the table; the rows and three closing tags have to follow. */
  void head(Html html) throws IOException {
    html.open("div", "class", "wide").open("table", "class", "list").line();
    html.element("caption", labels.get("page.list"), "class", "hidden").line();
    html.open("thead").open("tr");
    html.element("th", labels.get("page.report"), "scope", "col");
    html.element("th", labels.get("page.organ"), "scope", "col");
    html.element("th", labels.get("page.year"), "scope", "col");
    html.element("th", labels.get("page.forms"), "scope", "col");
    html.element("th", labels.get("page.verdict"), "scope", "col");
    for (Severity severity : Severity.values()) {
      html.element("th", labels.of(severity), "scope", "col", "class", "number");
    }
    html.close("tr").close("thead").line().open("tbody").line();
  }

  void write(Html html, int number, AuditResult result) throws IOException {
    html.open("tr").open("th", "scope", "row");
    html.element("a", result.report(), "href", "#r" + number).close("th");
    cell(html, result.organ());
    cell(html, result.year() == null ? null : result.year().toString());
    html.open("td", "class", "forms");
    Map<String, String> named = labels.templates(result.templates());
    for (Map.Entry<String, String> template : named.entrySet()) {
      html.open("span").text(template.getKey() + " ");
      html.element("b", template.getValue()).close("span").text(" ");
    }
    html.close("td").open("td");
    verdict(html, labels, result.verdict());
    html.close("td");
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Finding finding : result.findings()) counts.merge(finding.severity(), 1, Integer::sum);
    for (Severity severity : Severity.values()) {
      int count = counts.getOrDefault(severity, 0);
      html.element("td", Integer.toString(count), "class", count == 0 ? "number zero" : "number");
    }
    html.end("tr");
  }

  private void cell(Html html, @Nullable String text) throws IOException {
    if (text != null) html.element("td", text);
    else html.element("td", labels.get("page.unknown"), "class", "unknown");
  }

  static void verdict(Html html, Labels labels, Verdict verdict) throws IOException {
    html.element("span", labels.of(verdict), "class", "verdict " + verdict.word());
  }
}
