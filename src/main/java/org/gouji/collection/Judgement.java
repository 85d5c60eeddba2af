package org.gouji.collection;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.rule.RuleOutcome;

/**
 * What can be said of reports only together.
 *
 * @param reports by name of the report, what the collection rules say about it
 * @param agencies by name of the report, whose it is; without those that cannot be told
 * @param failed ids of the rules that failed, so that no report can count as judged by them
 */
public record Judgement(
    Map<String, RuleOutcome> reports, Map<String, Agency> agencies, SortedSet<String> failed) {

  /** Nothing said. */
  public static final Judgement NONE = new Judgement(Map.of(), Map.of(), new TreeSet<>());

  public Judgement {
    reports = Map.copyOf(reports);
    agencies = Map.copyOf(agencies);
    failed = Collections.unmodifiableSortedSet(new TreeSet<>(failed));
  }
}
