package org.gouji.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Words;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** Runs the cases of rules on single reports over the samples of their pack. */
public final class RuleCases {

  private final List<Path> samples;
  private final BiFunction<String, byte[], AuditResult> audit;

  /**
   * Prepares the runs.
   *
   * @param rules folders of packs, whose {@code samples} the cases start from; the first that has a
   *     sample counts
   * @param audit audits a document, given its name and bytes
   */
  public RuleCases(List<Path> rules, BiFunction<String, byte[], AuditResult> audit) {
    this.samples = rules.stream().map(folder -> folder.resolve("samples").normalize()).toList();
    this.audit = audit;
  }

  /**
   * What came of a case.
   *
   * @param met whether the rule did what the case expects
   * @param seen messages of the rule's findings
   * @param notAssessable whether the rule could not be decided
   * @param problems what was lost in reading, in the auditor's language
   * @param mistake why the case could not be run; null where it was
   */
  public record Outcome(
      boolean met,
      List<String> seen,
      boolean notAssessable,
      List<String> problems,
      @Nullable Words mistake) {

    /** What came of a case that was run. */
    public static Outcome of(
        RuleCase example, List<String> seen, boolean open, List<String> problems) {
      boolean met =
          switch (example.expectation()) {
            case FLAG -> seen.size() == 1;
            case PASS -> seen.isEmpty() && !open;
            case NOT_ASSESSABLE -> seen.isEmpty() && open;
          };
      return new Outcome(met, seen, open, problems, null);
    }

    /** A case that could not be run. */
    public static Outcome mistaken(Words mistake) {
      return new Outcome(false, List.of(), false, List.of(), mistake);
    }
  }

  /** Why a case cannot be run, whatever it is about; empty where it can. */
  public List<Words> mistakes(RuleCase example) throws IOException {
    return SampleText.mistakes(samples, example.data());
  }

  /** Runs a case. */
  public Outcome run(RuleInfo rule, RuleCase example) throws IOException {
    SampleText text = SampleText.of(samples, example.data());
    if (text.mistake() != null) return Outcome.mistaken(text.mistake());
    return judged(rule, example, audit.apply(rule.id(), text.bytes()));
  }

  private static Outcome judged(RuleInfo rule, RuleCase example, AuditResult result) {
    List<String> seen =
        result.findings().stream()
            .filter(finding -> finding.rule().equals(rule.id()))
            .map(Finding::message)
            .toList();
    boolean open = result.notAssessable().contains(rule.id());
    List<String> problems = result.problems().stream().map(Problem::message).toList();
    return Outcome.of(example, seen, open, problems);
  }
}
