package org.gouji.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.audit.AuditResult;
import org.gouji.audit.RunProblem;
import org.gouji.finding.Change;
import org.gouji.finding.Problem;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.gouji.output.Labels;
import org.gouji.output.Tally;

/** What a run says beside its outputs. Sentences wait until the progress bar is gone. */
final class AuditLog {

  private static final int MOST_SENTENCES = 20;
  private static final Set<String> OWN = Set.of("unreadable-file", "internal-error", "time-limit");

  private final PrintStream err;
  private final Messages messages;
  private final Labels labels;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private int more;

  AuditLog(PrintStream err, Messages messages) {
    this.err = err;
    this.messages = messages;
    this.labels = Labels.of(messages.lang());
  }

  void problem(RunProblem problem) {
    String text = labels.of(problem);
    if (problem.isWarning()) text = messages.say("about", text, problem.detail());
    sentence(problem.report(), text);
  }

  void result(AuditResult result) {
    for (Problem problem : result.problems()) {
      if (OWN.contains(problem.code())) sentence(result.report(), problem.message());
    }
  }

  private void sentence(String report, String text) {
    if (sentences.size() < MOST_SENTENCES) sentences.add(messages.say("about", report, text));
    else more++;
  }

  /** Says what waited. */
  void close() {
    sentences.forEach(this::say);
    if (more > 0) say(messages.say("more", more));
    sentences.clear();
  }

  void summary(Tally tally, boolean compared, int passedOver, Path folder) {
    List<String> verdicts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = tally.count(verdict);
      if (count > 0) verdicts.add(labels.of(verdict) + " " + count);
    }
    say(messages.say("done", tally.reports(), String.join(messages.say("list"), verdicts)));
    List<String> severities = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      severities.add(labels.of(severity) + " " + tally.count(severity));
    }
    say(messages.say("found", String.join(messages.say("list"), severities)));
    if (tally.waived() > 0) say(messages.say("waived", tally.waived()));
    if (compared) {
      say(
          messages.say(
              "changes",
              tally.count(Change.NEW),
              tally.count(Change.UNCHANGED),
              tally.count(Change.FIXED)));
    }
    if (passedOver > 0) say(messages.say("passedOver", passedOver));
    where(folder);
  }

  private void say(String line) {
    err.println(line);
    said.add(line);
  }

  private void where(Path folder) {
    err.println(messages.say("where", folder));
  }

  /** What was said of the run, but where its outputs are. */
  List<String> said() {
    return List.copyOf(said);
  }

  /** Says of a run that comes to the same what was said of the last one. */
  void again(List<String> lines, Path folder) {
    lines.forEach(err::println);
    err.println(messages.say("unchanged"));
    where(folder);
  }
}
