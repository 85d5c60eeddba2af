package org.gouji.rule;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.gouji.finding.Problem;

/**
 * What the collection rules say.
 *
 * @param reports by name of the report, what they say about it; reports of which nothing is said
 *     are not in it
 * @param failed ids of the rules that failed, so that no report can count as judged by them
 * @param problems one for each failed rule (code {@code rule-failed}), by rule
 */
public record CollectionOutcome(
    SortedMap<String, RuleOutcome> reports, SortedSet<String> failed, List<Problem> problems) {

  /** Nothing said. */
  public static final CollectionOutcome NONE =
      new CollectionOutcome(Collections.emptySortedMap(), Collections.emptySortedSet(), List.of());
}
