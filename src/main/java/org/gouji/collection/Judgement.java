package org.gouji.collection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;
import org.gouji.rule.RuleOutcome;

/**
 * What can be said of reports only together.
 *
 * @param reports by name of the report, what the collection rules say about it
 * @param missing the reports that are not there, by year, then in the order of the roster
 * @param agencies by name of the report, whose it is; without those that cannot be told
 * @param copies by name of a file, the file that stands for the report that both hold
 * @param failed ids of the rules that failed, so that no report can count as judged by them
 * @param problems one for each of these, in the language of the run
 */
public record Judgement(
    Map<String, RuleOutcome> reports,
    List<Missing> missing,
    Map<String, Agency> agencies,
    Map<String, String> copies,
    SortedSet<String> failed,
    List<Problem> problems) {

  /** Nothing said. */
  public static final Judgement NONE =
      new Judgement(Map.of(), List.of(), Map.of(), Map.of(), new TreeSet<>(), List.of());

  public Judgement {
    reports = Map.copyOf(reports);
    missing = List.copyOf(missing);
    copies = Map.copyOf(copies);
    agencies = Map.copyOf(agencies);
    problems = List.copyOf(problems);
    failed = Collections.unmodifiableSortedSet(new TreeSet<>(failed));
  }

  /** What was found in a report, alone and together with others. */
  public List<Finding> findings(AuditResult result) {
    RuleOutcome together = reports.get(result.report());
    if (together == null) return result.findings();
    List<Finding> all = new ArrayList<>(result.findings());
    all.addAll(together.findings());
    all.sort(Finding.ORDER);
    return List.copyOf(all);
  }

  /** The ids of the rules that could not be decided for a report. */
  public SortedSet<String> open(AuditResult result) {
    SortedSet<String> open = new TreeSet<>(result.notAssessable());
    RuleOutcome together = reports.get(result.report());
    if (together != null) open.addAll(together.notAssessable());
    if (result.verdict() != Verdict.NOT_A_REPORT) open.addAll(failed);
    return open;
  }
}
