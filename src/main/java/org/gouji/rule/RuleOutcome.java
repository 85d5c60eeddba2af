package org.gouji.rule;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.finding.Finding;
import org.gouji.finding.NotAssessed;
import org.gouji.finding.Problem;

/**
 * What the rules say about one set of facts.
 *
 * @param findings in {@link Finding#ORDER}, each once
 * @param notAssessed the rules that could not be decided and why, by rule; a failed rule is among
 *     them
 * @param problems rules that failed on these facts (code {@code rule-failed}), by rule
 */
public record RuleOutcome(
    List<Finding> findings, List<NotAssessed> notAssessed, List<Problem> problems) {

  public RuleOutcome {
    findings = List.copyOf(findings);
    notAssessed = List.copyOf(notAssessed);
    problems = List.copyOf(problems);
  }

  /** Ids of the rules that could not be decided. */
  public SortedSet<String> notAssessable() {
    return Collections.unmodifiableSortedSet(
        notAssessed.stream().map(NotAssessed::rule).collect(Collectors.toCollection(TreeSet::new)));
  }
}
