package org.gouji.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.codec.Kept;
import org.gouji.collection.cross.CollectionCases;
import org.gouji.collection.cross.CollectionSettings;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.file.DocumentReader;
import org.gouji.document.scan.Recognition;
import org.gouji.extract.Extractor;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.report.Report;
import org.gouji.rule.CollectionOutcome;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleOutcome;
import org.gouji.rule.RulePack;
import org.gouji.rule.Scope;
import org.jspecify.annotations.Nullable;

/** The facts that the rules of a pack see in their cases. */
final class CaseFacts {

  private final Path rules;
  private final Auditor auditor;
  private final CollectionSettings settings;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<List<String>, AuditResult> audits = new HashMap<>();

  CaseFacts(Path rules) {
    this.rules = rules;
    this.auditor = Auditor.load(rules, Lang.ZH, Path.of("target/rule-cache").toAbsolutePath());
    this.settings = CollectionSettings.load(Packs.of(rules), Kept.empty());
  }

  /**
   * What a rule sees.
   *
   * @param year of the report; null where it is unknown, or there are many
   */
  record Facts(List<Object> all, @Nullable Integer year) {}

  List<RuleInfo> rules() {
    return auditor.pack().rules();
  }

  RulePack pack() {
    return auditor.pack();
  }

  Facts of(RuleInfo rule, RuleCase example) throws IOException {
    if (rule.scope() == Scope.COLLECTION) return together(rule, example);
    return of(rule, example, Extractor.load(rules, Kept.empty()));
  }

  /** The same of one report, read with what other forms and words make of it. */
  Facts of(RuleInfo rule, RuleCase example, Extractor extractor) throws IOException {
    String text = SampleText.of(List.of(rules.resolve("samples")), example.data()).text();
    Report report =
        extractor
            .extract(documents.computeIfAbsent(text, CaseFacts::read))
            .orElseThrow(() -> new IllegalStateException(rule.id() + " " + example.name()));
    List<Object> facts = Auditor.facts(report, new Arithmetic(report), new Ungluing(report));
    return new Facts(facts, report.year());
  }

  private static Document read(String text) {
    return DocumentReader.read(
        text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, Recognition.NONE);
  }

  /** Whether a case is met where a report is read with what other forms and words make of it. */
  boolean meets(RuleInfo rule, RuleCase example, Extractor extractor) throws IOException {
    Facts facts = of(rule, example, extractor);
    RuleOutcome outcome = pack().run(facts.all(), facts.year(), Lang.ZH);
    List<String> seen =
        outcome.findings().stream()
            .filter(finding -> finding.rule().equals(rule.id()))
            .map(Finding::message)
            .toList();
    boolean open = outcome.notAssessable().contains(rule.id());
    return RuleCases.Outcome.of(example, seen, open, List.of()).met();
  }

  /** Whether a case is met where reports are compared by other numbers. */
  boolean meets(RuleInfo rule, RuleCase example, CollectionSettings others) throws IOException {
    return new CollectionCases(
            List.of(rules),
            (name, bytes) ->
                audits.computeIfAbsent(
                    List.of(name, new String(bytes, StandardCharsets.UTF_8)),
                    key -> auditor.audit(name, bytes)),
            others,
            facts -> pack().runCollection(facts, Lang.ZH))
        .run(rule, example)
        .met();
  }

  private Facts together(RuleInfo rule, RuleCase example) throws IOException {
    List<Object> seen = new ArrayList<>();
    new CollectionCases(
            List.of(rules),
            auditor::audit,
            settings,
            facts -> {
              seen.addAll(facts);
              return pack().runCollection(facts, Lang.ZH);
            })
        .run(rule, example);
    return new Facts(seen, null);
  }

  /** What a rule reports of what it sees. */
  List<Finding> findings(RuleInfo rule, Facts facts, Lang lang) {
    List<Finding> all = new ArrayList<>();
    if (rule.scope() == Scope.COLLECTION) {
      CollectionOutcome outcome = pack().runCollection(facts.all(), lang);
      for (RuleOutcome its : outcome.reports().values()) all.addAll(its.findings());
    } else {
      all.addAll(pack().run(facts.all(), facts.year(), lang).findings());
    }
    return all.stream().filter(finding -> finding.rule().equals(rule.id())).toList();
  }
}
