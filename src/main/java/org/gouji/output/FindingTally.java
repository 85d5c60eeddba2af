package org.gouji.output;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.finding.Category;
import org.gouji.finding.Change;

/** Findings counted by category and rule, those waived apart. */
final class FindingTally {

  private final Map<Category, Counts> categories = new EnumMap<>(Category.class);
  private final SortedMap<String, OfRule> rules = new TreeMap<>();

  /** How often a rule was reported and on how many reports, waived findings left out. */
  record OfRule(int findings, int reports) {
    OfRule and(OfRule other) {
      return new OfRule(findings + other.findings, reports + other.reports);
    }
  }

  void add(Assessed assessed) {
    Set<String> seen = new HashSet<>();
    for (Marked marked : assessed.findings()) {
      categories.computeIfAbsent(marked.finding().category(), category -> new Counts()).add(marked);
      if (marked.isWaived() || marked.change() == Change.FIXED) continue;
      String rule = marked.finding().rule();
      rules.merge(rule, new OfRule(1, seen.add(rule) ? 1 : 0), OfRule::and);
    }
  }

  /** By category, in their order; those without a finding left out. */
  Map<Category, Counts> categories() {
    return Collections.unmodifiableMap(categories);
  }

  SortedMap<String, OfRule> rules() {
    return Collections.unmodifiableSortedMap(rules);
  }
}
