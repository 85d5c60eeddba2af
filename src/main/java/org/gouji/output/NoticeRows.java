package org.gouji.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  private static final String SEPARATOR = "；";

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
    for (Marked marked : assessed.own()) {
      boolean open = !marked.isWaived() && marked.change() != Change.FIXED;
      if (open && marked.finding().severity() != Severity.INFO) {
        items.add(finding(result, marked.finding(), words));
      }
    }
    for (Problem problem : result.problems()) items.add(problem(result, problem));
    for (String rule : result.notAssessable()) {
      String title = ruleTitles.getOrDefault(rule, rule);
      items.add(unread(result, rule, labels.get("notice.undecided", title), "", "", ""));
    }
    return items;
  }

  /**
   * Reports that are certainly not there; what may be among the documents is no agency's matter.
   */
  List<NoticeItem> ofMissing(Assessed assessed) {
    return of(assessed).stream()
        .filter(it -> it.list().equals(NoticeItem.FAULT))
        .map(it -> it.in(NoticeItem.MISSING))
        .toList();
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
            joined(finding.evidence(), this::source),
            finding.basis(),
            suggested.isEmpty() ? "" : labels.get("notice.suggested", suggested)));
  }

  private NoticeItem problem(AuditResult result, Problem problem) {
    List<Quote> evidence = problem.evidence();
    return unread(
        result,
        problem.code(),
        problem.message(),
        joined(evidence, quote -> labels.of(quote.place())),
        joined(evidence, NoticeRows::quoted),
        joined(evidence, this::source));
  }

  private static String joined(List<Quote> evidence, Function<Quote, String> words) {
    return evidence.stream()
        .map(words)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(SEPARATOR));
  }

  private static String quoted(Quote quote) {
    return quote.text().isEmpty() ? "" : "「" + quote.text() + "」";
  }

  /** Where a passage stands, with its words. */
  private String source(Quote quote) {
    return labels.of(quote.place()) + quoted(quote);
  }

  private static NoticeItem unread(
      AuditResult result,
      String code,
      String message,
      String places,
      String quotes,
      String sources) {
    return new NoticeItem(
        NoticeItem.UNREAD,
        List.of(year(result), result.report(), "", code, places, message, quotes, sources, "", ""));
  }

  private static String year(AuditResult result) {
    return result.year() == null ? "" : result.year().toString();
  }
}
