package org.gouji.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.gouji.finding.Suspect;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.gouji.report.CellState;

/** Does what the words in a document say: {@code error}, {@code warning}, {@code throw} … */
public final class FakeAudit {

  private FakeAudit() {}

  public static AuditResult audit(String report, byte[] content) {
    return audit(report, new String(content, StandardCharsets.UTF_8));
  }

  public static AuditResult audit(String report, String text) {
    if (text.contains("throw")) throw new IllegalStateException("planted\nsecond line");
    if (text.contains("overflow")) return deeper(report, text);
    if (text.contains("memory")) throw new OutOfMemoryError("planted");
    List<Finding> findings = new ArrayList<>();
    if (text.contains("error")) findings.add(finding(Severity.ERROR, text));
    if (text.contains("warning")) findings.add(finding(Severity.WARNING, text));
    if (text.contains("info")) findings.add(finding(Severity.INFO, text));
    List<Problem> problems = new ArrayList<>();
    if (text.contains("lost")) {
      Quote quote = new Quote(Place.cell(1, 2, 3), text);
      problems.add(new Problem("lost-cell", "一格未能读取", List.of("t.a.x"), List.of(quote)));
    }
    Verdict verdict = Verdict.COMPLIANT;
    if (text.contains("warning")) verdict = Verdict.QUESTIONED;
    if (text.contains("lost")) verdict = Verdict.INCOMPLETE;
    if (text.contains("error")) verdict = Verdict.NONCOMPLIANT;
    SortedMap<String, String> templates = new TreeMap<>(Map.of("review", "2021", "other", "2019"));
    List<String> open = text.contains("lost") ? List.of("R-9") : List.of();
    return new AuditResult(
        report, "ab", 2023, "某局", templates, verdict, problems, open, cells(), deduced(), findings);
  }

  /** The same audit with other content. */
  public static AuditResult with(AuditResult plain, Content content) {
    return new AuditResult(
        plain.report(),
        plain.sha256(),
        plain.year(),
        plain.organ(),
        plain.templates(),
        plain.verdict(),
        plain.problems(),
        plain.notAssessable(),
        plain.cells(),
        plain.deduced(),
        plain.findings(),
        content);
  }

  public static Finding finding(Severity severity, String text) {
    Suspect suspect = new Suspect("t.a.x", new BigDecimal("9"), new BigDecimal("1E+1"));
    return new Finding(
        "R-" + List.of(Severity.values()).indexOf(severity),
        Category.ARITHMETIC,
        severity,
        text,
        List.of("t.a.x", "t.b.x"),
        List.of(suspect),
        List.of(),
        List.of(new Quote(Place.line(49), text), new Quote(Place.cell(2, 5, 4).onPage(3), "9")),
        "依据");
  }

  private static AuditResult deeper(String report, String text) {
    return text.isEmpty() ? audit(report, text) : deeper(report, text + "x".substring(1));
  }

  private static Map<String, BigDecimal> deduced() {
    return Map.of("t.b.x", new BigDecimal("62.0"));
  }

  private static List<Cell> cells() {
    return List.of(
        cell("t.a.x", new BigDecimal("9.0"), "9.0", CellState.NUMBER),
        cell("t.b.x", null, "", CellState.BLANK),
        cell("t.c.x", new BigDecimal("3457.732481"), "3457.732481万元", CellState.NUMBER));
  }

  private static Cell cell(String id, BigDecimal value, String raw, CellState state) {
    String row = id.substring(2, 3);
    Quote quote = new Quote(Place.cell(2, 5, 4), raw);
    return new Cell(id, "t", row, "x", row + "·甲", "decimal", value, raw, state, quote);
  }
}
