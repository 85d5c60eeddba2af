package org.gouji.output;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;

/** Counts results as they come; holds no result. */
public final class Tally {

  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Category, Map<Severity, Integer>> findings = new EnumMap<>(Category.class);
  private final SortedMap<String, OfRule> rules = new TreeMap<>();
  private int reports;
  private int missing;
  private int waived;
  private final Map<Change, Map<Severity, Integer>> changes = new EnumMap<>(Change.class);

  /** What a rule came to: how often it was reported, on how many reports, how gravely at most. */
  record OfRule(int findings, int reports, Severity severity, String last) {
    OfRule and(OfRule other) {
      return new OfRule(
          findings + other.findings,
          last.equals(other.last) ? reports : reports + other.reports,
          severity.compareTo(other.severity) <= 0 ? severity : other.severity,
          other.last);
    }
  }

  /** Takes a document; its waived findings are counted apart, those gone since a baseline not. */
  public void add(Assessed assessed) {
    reports++;
    verdicts.merge(assessed.result().verdict(), 1, Integer::sum);
    addFindings(assessed, assessed.result().report());
  }

  /**
   * Takes a report that is not there: its findings are counted in the same way, but it is neither a
   * document nor has it a verdict.
   */
  public void addMissing(Assessed assessed) {
    missing++;
    addFindings(assessed, assessed.result().report() + "\n" + missing);
  }

  private void addFindings(Assessed assessed, String report) {
    for (Marked marked : assessed.findings()) {
      Finding finding = marked.finding();
      if (marked.isWaived()) {
        waived++;
        continue;
      }
      Change change = marked.change();
      if (change != null) {
        changes
            .computeIfAbsent(change, it -> new EnumMap<>(Severity.class))
            .merge(finding.severity(), 1, Integer::sum);
      }
      if (change == Change.FIXED) continue;
      findings
          .computeIfAbsent(finding.category(), category -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), 1, Integer::sum);
      OfRule once = new OfRule(1, 1, finding.severity(), report);
      rules.merge(finding.rule(), once, OfRule::and);
    }
  }

  /** How many findings are waived. */
  public int waived() {
    return waived;
  }

  public int reports() {
    return reports;
  }

  /** How many reports that the roster expects are not there. */
  public int missing() {
    return missing;
  }

  public int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** How many documents could not be audited whole and have no error. */
  public int incomplete() {
    return count(Verdict.INCOMPLETE);
  }

  public int count(Severity severity) {
    return findings.values().stream().mapToInt(of -> of.getOrDefault(severity, 0)).sum();
  }

  /** How many findings stand so against the baseline; those waived not counted. */
  public int count(Change change) {
    return Arrays.stream(Severity.values()).mapToInt(it -> count(change, it)).sum();
  }

  public int count(Change change, Severity severity) {
    return changes.getOrDefault(change, Map.of()).getOrDefault(severity, 0);
  }

  int count(Category category, Severity severity) {
    return findings.getOrDefault(category, Map.of()).getOrDefault(severity, 0);
  }

  int count(Category category) {
    return findings.getOrDefault(category, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  SortedMap<String, OfRule> rules() {
    return Collections.unmodifiableSortedMap(rules);
  }
}
