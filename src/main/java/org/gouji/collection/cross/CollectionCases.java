package org.gouji.collection.cross;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gouji.audit.AuditResult;
import org.gouji.audit.RuleCases.Outcome;
import org.gouji.audit.SampleText;
import org.gouji.collection.Judgement;
import org.gouji.collection.Missing;
import org.gouji.collection.roster.Roster;
import org.gouji.collection.roster.RosterFile;
import org.gouji.collection.setting.SettingsException;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Words;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of collection rules. A case has {@code reports}, a list of {@code name}, {@code
 * base} and {@code change}, and where the rule needs them {@code roster}, the text of a roster, and
 * {@code asOf}, a day.
 */
public final class CollectionCases {

  private static final String ROSTER = "roster.csv";

  private final List<Path> samples;
  private final BiFunction<String, byte[], AuditResult> audit;
  private final CollectionSettings settings;
  private final Rules rules;

  /**
   * Prepares the runs.
   *
   * @param packs folders of packs, the topmost first, whose {@code samples} the cases start from
   * @param audit audits a document, given its name and bytes
   */
  public CollectionCases(
      List<Path> packs,
      BiFunction<String, byte[], AuditResult> audit,
      CollectionSettings settings,
      Rules rules) {
    this.samples = packs.stream().map(it -> it.resolve("samples").normalize()).toList();
    this.audit = audit;
    this.settings = settings;
    this.rules = rules;
  }

  /** Runs a case. */
  public Outcome run(RuleInfo rule, RuleCase example) throws IOException {
    Map<String, AuditResult> results = new LinkedHashMap<>();
    if (!(example.data().get("reports") instanceof List<?> reports)) {
      return Outcome.mistaken(new Words("例子缺少 reports", "the case has no reports"));
    }
    for (Object each : reports) {
      Map<?, ?> report = each instanceof Map<?, ?> map ? map : Map.of();
      SampleText text = SampleText.of(samples, report);
      if (text.mistake() != null) return Outcome.mistaken(text.mistake());
      Object name = report.get("name");
      String file = (name == null ? results.size() + 1 : name) + text.ending();
      results.put(file, audit.apply(file, text.bytes()));
    }
    try {
      return judged(rule, example, results, roster(example), asOf(example));
    } catch (SettingsException e) {
      return Outcome.mistaken(e.mistakes().get(0));
    } catch (DateTimeParseException e) {
      return Outcome.mistaken(new Words("asOf 不是日期", "asOf is no day"));
    }
  }

  private static Roster roster(RuleCase example) throws SettingsException {
    Object text = example.data().get("roster");
    if (text == null) return Roster.NONE;
    return RosterFile.read(ROSTER, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable LocalDate asOf(RuleCase example) {
    Object day = example.data().get("asOf");
    return day == null ? null : LocalDate.parse(day.toString());
  }

  private Outcome judged(
      RuleInfo rule,
      RuleCase example,
      Map<String, AuditResult> results,
      Roster roster,
      @Nullable LocalDate asOf) {
    ReportCollection collection = new ReportCollection(settings, roster, asOf);
    results.values().forEach(collection::add);
    Judgement judgement = collection.judge(rules, results::get);
    List<String> seen = new ArrayList<>();
    boolean open = judgement.failed().contains(rule.id());
    for (RuleOutcome outcome : judgement.reports().values()) {
      for (Finding finding : outcome.findings()) {
        if (finding.rule().equals(rule.id())) seen.add(finding.message());
      }
      open |= outcome.notAssessable().contains(rule.id());
    }
    for (Missing missing : judgement.missing()) {
      for (Finding finding : missing.findings()) {
        if (finding.rule().equals(rule.id())) seen.add(finding.message());
      }
    }
    List<String> problems = new ArrayList<>();
    judgement.problems().stream().map(Problem::message).forEach(problems::add);
    results.values().stream()
        .flatMap(it -> it.problems().stream().map(Problem::message))
        .forEach(problems::add);
    return Outcome.of(example, seen, open, problems);
  }
}
