package org.gouji.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Words;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** Runs the cases of rules on single reports over the samples of their pack. */
public final class RuleCases {

  private static final List<String> ENDINGS = List.of(".txt", ".html");

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
      @Nullable Words mistake) {}

  /** Runs a case. */
  public Outcome run(RuleInfo rule, RuleCase example) throws IOException {
    String base = String.valueOf(example.data().get("base"));
    String text = sample(base);
    if (text == null) {
      return mistaken("samples 里没有样本“" + base + "”", "there is no sample '" + base + "'");
    }
    if (example.data().get("change") instanceof List<?> changes) {
      for (Object change : changes) {
        String from = change instanceof Map<?, ?> edit ? String.valueOf(edit.get("from")) : "";
        if (from.isEmpty() || !text.contains(from)) {
          return mistaken(
              "样本“" + base + "”里没有“" + from + "”", "sample '" + base + "' has no '" + from + "'");
        }
        text = text.replace(from, String.valueOf(((Map<?, ?>) change).get("to")));
      }
    }
    return judged(rule, example, audit.apply(rule.id(), text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Outcome judged(RuleInfo rule, RuleCase example, AuditResult result) {
    List<String> seen =
        result.findings().stream()
            .filter(finding -> finding.rule().equals(rule.id()))
            .map(Finding::message)
            .toList();
    boolean open = result.notAssessable().contains(rule.id());
    boolean met =
        switch (example.expectation()) {
          case FLAG -> seen.size() == 1;
          case PASS -> seen.isEmpty() && !open;
          case NOT_ASSESSABLE -> seen.isEmpty() && open;
        };
    List<String> problems = result.problems().stream().map(Problem::message).toList();
    return new Outcome(met, seen, open, problems, null);
  }

  private static Outcome mistaken(String zh, String en) {
    return new Outcome(false, List.of(), false, List.of(), new Words(zh, en));
  }

  private @Nullable String sample(String name) throws IOException {
    for (Path folder : samples) {
      for (String ending : ENDINGS) {
        Path file = folder.resolve(name + ending).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) return Files.readString(file);
      }
    }
    return null;
  }
}
