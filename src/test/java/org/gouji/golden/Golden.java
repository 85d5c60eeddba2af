package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Auditor;
import org.gouji.document.Quote;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;

/** Audits for the tests of this package, and what they ask of every audit. */
final class Golden {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);

  private Golden() {}

  static AuditResult audit(String name, byte[] content) {
    return AUDITOR.audit(name, content);
  }

  /** Audits a text, and checks that its quotes stand where they are said to. */
  static AuditResult audit(String name, String text) {
    AuditResult result = audit(name, text.getBytes(StandardCharsets.UTF_8));
    quotesStand(result, text.lines().toList());
    return result;
  }

  /** Errors and warnings. */
  static List<Finding> grave(AuditResult result) {
    return result.findings().stream().filter(f -> f.severity() != Severity.INFO).toList();
  }

  static List<Finding> of(AuditResult result, Category category) {
    return grave(result).stream().filter(f -> f.category() == category).toList();
  }

  /** What stays the same of a finding whatever its figures are. */
  record Shape(String rule, Severity severity, List<String> cells, List<Integer> lines) {}

  static List<Shape> shapes(AuditResult result) {
    return result.findings().stream()
        .map(f -> new Shape(f.rule(), f.severity(), f.cells(), lines(f)))
        .toList();
  }

  static List<Shape> graveShapes(AuditResult result) {
    return shapes(result).stream().filter(shape -> shape.severity() != Severity.INFO).toList();
  }

  /** Rules of the errors and warnings, one for each. */
  static List<String> rules(AuditResult result) {
    return grave(result).stream().map(Finding::rule).toList();
  }

  static List<Integer> lines(Finding finding) {
    return finding.evidence().stream().map(quote -> quote.place().line()).toList();
  }

  /** Every quote begins on the line of its place, verbatim, white space aside. */
  static void quotesStand(AuditResult result, List<String> lines) {
    for (Finding finding : result.findings()) {
      for (Quote quote : finding.evidence()) {
        int line = quote.place().line();
        assertThat(line).as("line of %s in %s", quote, finding).isBetween(1, lines.size());
        String first = bare(lines.get(line - 1));
        String rest = bare(String.join("", lines.subList(line, lines.size())));
        int at = (first + rest).indexOf(bare(quote.text()));
        assertThat(at).as("%s in %s", quote, finding).isBetween(0, first.length() - 1);
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
