package org.gouji.collection.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.RunProblem;
import org.gouji.collection.Agency;
import org.gouji.collection.agency.AgencyNames;
import org.gouji.finding.Category;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells what has changed since an earlier audit. A finding is the same if agency, year, rule and
 * cells are. One that is not made any more counts as fixed only where its rule was decided now.
 */
public final class Changes {

  /** Categories whose findings rest on other reports too. */
  private static final Set<Category> TOGETHER =
      Set.of(Category.CONTINUITY, Category.DUPLICATION, Category.SUBMISSION, Category.TIMELINESS);

  private final Baseline baseline;
  private final Pairs pairs;
  private final Set<String> rules;
  private final boolean whole;
  private final Map<String, Integer> undecided = new TreeMap<>();
  private final Map<String, String> firsts = new HashMap<>();

  /**
   * @param documents the documents of this run
   * @param names tells what agency a name means
   * @param agencies agency by report, where known
   * @param rules ids of the rules there are
   */
  public Changes(
      Baseline baseline,
      List<Current> documents,
      AgencyNames names,
      Map<String, Agency> agencies,
      Set<String> rules) {
    this.baseline = baseline;
    this.pairs = new Pairs(baseline, documents, names, agencies);
    this.rules = Set.copyOf(rules);
    this.whole = baseline.documents().stream().allMatch(pairs::isPaired);
  }

  /**
   * How the findings on a document stand.
   *
   * @param agency name of the agency; null where unknown
   * @param findings all there are
   * @return {@link Change#NEW} or {@link Change#UNCHANGED} for each, in their order
   */
  public List<Change> of(AuditResult result, @Nullable String agency, List<Finding> findings) {
    Map<String, Integer> left = counts(pairs.known(result.report()));
    if (agency != null) {
      counts(baseline.missing(result.year(), agency))
          .forEach((key, n) -> left.merge(key, n, Integer::sum));
    }
    List<Change> changes = new ArrayList<>();
    for (Finding finding : findings) {
      String key = Baseline.key(finding.rule(), finding.cells());
      int count = left.getOrDefault(key, 0);
      changes.add(count > 0 ? Change.UNCHANGED : Change.NEW);
      left.put(key, count - 1);
    }
    return changes;
  }

  private static Map<String, Integer> counts(List<Baseline.Known> known) {
    Map<String, Integer> counts = new HashMap<>();
    for (Baseline.Known each : known) counts.merge(each.key(), 1, Integer::sum);
    return counts;
  }

  /**
   * What was found on a document, or for want of it, and is not any more, as it was said then.
   *
   * @param agency name of the agency; null where unknown
   */
  public List<Finding> fixed(AuditResult result, @Nullable String agency, List<Finding> findings) {
    Map<String, Integer> now = new HashMap<>();
    for (Finding finding : findings) {
      now.merge(Baseline.key(finding.rule(), finding.cells()), 1, Integer::sum);
    }
    List<Finding> fixed = new ArrayList<>();
    if (agency != null && isFirst(result, agency)) {
      for (Baseline.Known known : baseline.missing(result.year(), agency)) {
        if (now.getOrDefault(known.key(), 0) == 0) fixed.add(read(known));
      }
    }
    int open = 0;
    Baseline.Document earlier = pairs.earlier(result.report());
    for (Baseline.Known known : earlier == null ? List.<Baseline.Known>of() : earlier.known()) {
      int count = now.getOrDefault(known.key(), 0);
      now.put(known.key(), count - 1);
      if (count > 0) continue;
      Finding finding = isDecided(result, known.rule()) ? read(known) : null;
      boolean gone = finding != null && (whole || !TOGETHER.contains(finding.category()));
      if (gone) fixed.add(finding);
      else open++;
    }
    undecided.put(result.report(), open);
    fixed.sort(Finding.ORDER);
    return fixed;
  }

  /** Whether a document is the first of its agency and year. */
  private boolean isFirst(AuditResult result, String agency) {
    String name = result.year() + "\n" + agency;
    return result.report().equals(firsts.computeIfAbsent(name, it -> result.report()));
  }

  private boolean isDecided(AuditResult result, String rule) {
    boolean read = result.year() != null || result.organ() != null || !result.cells().isEmpty();
    return read && rules.contains(rule) && !result.notAssessable().contains(rule);
  }

  private Finding read(Baseline.Known known) {
    try {
      return baseline.finding(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What could not be compared; asked when all documents were seen. */
  public List<RunProblem> problems(Lang lang) {
    List<RunProblem> problems = new ArrayList<>();
    List<Baseline.Document> gone =
        baseline.documents().stream().filter(it -> !pairs.isPaired(it)).toList();
    int findings = gone.stream().mapToInt(it -> it.known().size()).sum();
    if (!gone.isEmpty()) {
      problems.add(
          problem(
              new Words(
                  "基线中有 " + gone.size() + " 份报告不在本次审核之中，其 " + findings + " 个问题没有比较",
                  gone.size()
                      + " reports of the baseline are not in this run; their "
                      + findings
                      + " findings were not compared"),
              lang));
    }
    int open = undecided.values().stream().mapToInt(Integer::intValue).sum();
    if (open > 0) {
      problems.add(
          problem(
              new Words(
                  "基线中有 " + open + " 个问题这次未能判定，不算已改正",
                  open
                      + " findings of the baseline could not be decided now; they do not count as"
                      + " fixed"),
              lang));
    }
    return problems;
  }

  private static RunProblem problem(Words words, Lang lang) {
    return RunProblem.warning("baseline-not-compared", "--baseline", words.in(lang));
  }
}
