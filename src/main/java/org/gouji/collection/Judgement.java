package org.gouji.collection;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.finding.Problem;
import org.gouji.rule.RuleOutcome;

/**
 * What can be said of reports only together.
 *
 * @param reports by name of the report, what the collection rules say about it
 * @param agencies by name of the report, whose it is; without those that cannot be told
 * @param failed ids of the rules that failed, so that no report can count as judged by them
 * @param problems one for each of these, in the language of the run
 */
public record Judgement(
    Map<String, RuleOutcome> reports,
    Map<String, Agency> agencies,
    SortedSet<String> failed,
    List<Problem> problems) {

  /** Nothing said. */
  public static final Judgement NONE =
      new Judgement(Map.of(), Map.of(), new TreeSet<>(), List.of());

  public Judgement {
    reports = Map.copyOf(reports);
    agencies = Map.copyOf(agencies);
    problems = List.copyOf(problems);
    failed = Collections.unmodifiableSortedSet(new TreeSet<>(failed));
  }
}
