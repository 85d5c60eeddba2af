package org.gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Correction;
import org.gouji.audit.Digest;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.PackInfo;
import org.gouji.audit.RuleTitle;
import org.gouji.finding.Severity;
import org.gouji.form.Form;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.ScoringRules;
import org.gouji.rule.ScoringRules.Grade;
import org.gouji.rule.ScoringRules.Row;

/** An engine whose points stand in one file of the rules, all else in another. */
final class FolderEngine implements Engine {
  private final String points;
  private final String others;
  private final AtomicInteger audits;

  FolderEngine(Path rules) throws BadRules {
    this(rules, new AtomicInteger());
  }

  /**
   * @param audits counts the documents that are audited
   */
  FolderEngine(Path rules, AtomicInteger audits) throws BadRules {
    this.audits = audits;
    points = read(rules.resolve("points"));
    others = read(rules.resolve("others"));
    if (points.equals("many")) throw new BadRules(List.of("scoring.csv:1: many"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public AuditResult audit(String report, byte[] content, List<Correction> corrections) {
    audits.incrementAndGet();
    AuditResult of = FakeAudit.audit(report, content);
    return new AuditResult(
        of.report(),
        Digest.sha256(content),
        of.year(),
        of.organ(),
        of.templates(),
        of.verdict(),
        of.problems(),
        of.notAssessable(),
        of.cells(),
        of.deduced(),
        of.findings());
  }

  @Override
  public PackInfo pack() {
    return new PackInfo("p", "1", others + points, 1, List.of());
  }

  @Override
  public String auditingFingerprint() {
    return others;
  }

  @Override
  public ScoringRules scoring() {
    if (points.equals("none")) return null;
    return new ScoringRules(
        List.of(
            new Row(null, null, Severity.ERROR, new BigDecimal(points), null),
            new Row(null, null, null, BigDecimal.ZERO, null)),
        List.of(new Grade("优", new BigDecimal(90)), new Grade("差", BigDecimal.ZERO)));
  }

  @Override
  public List<Form> forms() {
    return List.of();
  }

  @Override
  public List<RuleTitle> rules() {
    return List.of();
  }

  @Override
  public List<RuleInfo> catalogue() {
    return List.of();
  }
}
