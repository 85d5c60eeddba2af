package org.gouji.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.finding.Problem;

/** Gathers over a run which rules failed or had to be stopped, and on how many reports. */
public final class RuleTroubles {

  /** Code of a problem where a rule was stopped because it did not end. */
  static final String STOPPED = "rule-stopped";

  private static final String FAILED = "rule-failed";

  private final Map<String, Map<String, Integer>> reports = new TreeMap<>();

  /** Takes the audit of a report. */
  public void accept(AuditResult result) {
    for (Problem problem : result.problems()) {
      if (!problem.code().equals(FAILED) && !problem.code().equals(STOPPED)) continue;
      String rule = problem.rule();
      if (rule == null) continue;
      reports.computeIfAbsent(problem.code(), code -> new TreeMap<>()).merge(rule, 1, Integer::sum);
    }
  }

  /** A problem of the run for each of the rules: its id and on how many reports. */
  public List<RunProblem> problems() {
    List<RunProblem> problems = new ArrayList<>();
    reports.forEach(
        (code, rules) ->
            rules.forEach(
                (id, count) ->
                    problems.add(new RunProblem(code + "-alone", "", id + " (" + count + ")"))));
    return List.copyOf(problems);
  }
}
