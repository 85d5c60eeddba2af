package org.gouji.collection.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Agency;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.collection.Scoring;
import org.gouji.finding.Lang;
import org.gouji.finding.Verdict;
import org.gouji.rule.ScoringRules;
import org.jspecify.annotations.Nullable;

/**
 * Scores reports by the rules of a pack. Files that are no report, or of which nothing was read,
 * have no score; a report of which something could not be assessed has a provisional one, the most
 * it can have, unless no points are left.
 */
public final class Scorer implements Scoring {

  private final ScoringRules rules;
  private final Map<String, String> titles;
  private final Lang lang;
  private final PastScores past;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private @Nullable Ranking ranking;

  /**
   * @param titles of the rules by id, in the language of the run
   * @param past what reports of agencies and years scored of which this run has none
   */
  public Scorer(ScoringRules rules, Map<String, String> titles, Lang lang, PastScores past) {
    this.rules = rules;
    this.titles = new HashMap<>(titles);
    this.lang = lang;
    this.past = past;
  }

  @Override
  public void add(AuditResult result, @Nullable Agency agency, List<Marked> findings) {
    if (ranking != null) throw new IllegalStateException("scores were asked for already");
    if (isNoReport(result)) return;
    List<Charge> charges = Costs.of(findings, rules);
    BigDecimal points = Costs.WHOLE;
    for (Charge charge : charges) points = points.subtract(charge.taken());
    boolean whole = result.problems().isEmpty() && result.notAssessable().isEmpty();
    boolean open = points.signum() > 0 && (!whole || result.verdict() == Verdict.INCOMPLETE);
    String report = result.report();
    Agency whose = Agency.of(result, agency);
    entries.put(
        report, new Entry(report, whose, result.year(), Costs.plain(points), open, charges));
  }

  /** Whether it is no report, or nothing of it could be read. */
  private static boolean isNoReport(AuditResult result) {
    boolean nothing = result.year() == null && result.organ() == null && result.cells().isEmpty();
    return nothing || result.verdict() == Verdict.NOT_A_REPORT;
  }

  @Override
  public @Nullable Score scoreOf(String report) {
    if (ranking == null) ranking = new Ranking(entries.values());
    Entry entry = entries.get(report);
    if (entry == null) return null;
    return new Score(
        entry.points(),
        entry.open() ? "" : rules.grade(entry.points()).name(),
        entry.open(),
        entry.charges().stream().map(charge -> charge.deduction(titles, lang)).toList(),
        ranking.rank(entry),
        ranking.ranked(entry),
        before(entry, ranking));
  }

  private @Nullable BigDecimal before(Entry entry, Ranking ranks) {
    if (!entry.stands()) return null;
    String agency = entry.agency().key();
    int year = Objects.requireNonNull(entry.year()) - 1;
    Entry before = ranks.standing(agency, year);
    if (before != null) return before.points();
    return ranks.has(agency, year) ? null : past.of(agency, year);
  }

  /**
   * A report as far as its score is concerned.
   *
   * @param open whether something could not be assessed
   */
  record Entry(
      String report,
      Agency agency,
      @Nullable Integer year,
      BigDecimal points,
      boolean open,
      List<Charge> charges) {

    /** Whether it is known whose report of what year it is. */
    boolean stands() {
      return !agency.key().isEmpty() && year != null;
    }
  }
}
