package org.gouji.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.document.Quote;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;

/** Says what a report has to be told in a notice. */
final class NoticeRows {

  private static final String SEPARATOR = "\n";

  private final Labels labels;
  private final Map<String, String> ruleTitles;

  NoticeRows(Labels labels, Map<String, String> ruleTitles) {
    this.labels = labels;
    this.ruleTitles = ruleTitles;
  }

  /**
   * Errors to correct and warnings to look at, as far as they are not waived; and, apart from them,
   * what was not read or decided, which is held against nobody.
   */
  List<NoticeItem> of(Assessed assessed) {
    AuditResult result = assessed.result();
    FindingWords words = new FindingWords(result, labels);
    List<NoticeItem> items = new ArrayList<>();
    for (Marked marked : assessed.findings()) {
      boolean open = !marked.isWaived() && marked.change() != Change.FIXED;
      if (open && marked.finding().severity() != Severity.INFO) {
        items.add(finding(result, marked.finding(), words));
      }
    }
    for (Problem problem : result.problems()) items.add(problem(result, problem));
    for (String rule : result.notAssessable()) {
      String title = ruleTitles.getOrDefault(rule, rule);
      items.add(unread(result, rule, labels.get("notice.undecided", title), "", ""));
    }
    return items;
  }

  private NoticeItem finding(AuditResult result, Finding finding, FindingWords words) {
    String suggested = words.suggested(finding, SEPARATOR);
    return new NoticeItem(
        finding.severity() == Severity.ERROR ? NoticeItem.FAULT : NoticeItem.QUESTION,
        List.of(
            year(result),
            result.report(),
            labels.of(finding.category()),
            finding.rule(),
            FindingWords.places(finding, labels::of, SEPARATOR),
            finding.message(),
            words.evidence(finding, SEPARATOR),
            finding.basis(),
            suggested.isEmpty() ? "" : labels.get("notice.suggested", suggested)));
  }

  private NoticeItem problem(AuditResult result, Problem problem) {
    String places =
        problem.evidence().stream()
            .map(quote -> labels.of(quote.place()))
            .filter(place -> !place.isEmpty())
            .collect(Collectors.joining(SEPARATOR));
    String quotes =
        problem.evidence().stream()
            .map(Quote::text)
            .filter(text -> !text.isEmpty())
            .map(text -> "「" + text + "」")
            .collect(Collectors.joining(SEPARATOR));
    return unread(result, problem.code(), problem.message(), places, quotes);
  }

  private static NoticeItem unread(
      AuditResult result, String code, String message, String places, String quotes) {
    return new NoticeItem(
        NoticeItem.UNREAD,
        List.of(year(result), result.report(), "", code, places, message, quotes, "", ""));
  }

  private static String year(AuditResult result) {
    return result.year() == null ? "" : result.year().toString();
  }
}
