package org.gouji.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Impact;
import org.gouji.collection.Judgement;
import org.gouji.collection.Missing;
import org.gouji.collection.cross.ReportCollection;
import org.gouji.collection.roster.Roster;
import org.gouji.finding.Finding;
import org.gouji.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The audits of one set of reports by one pack: each alone, then all together. Texts and tables in
 * files of their own are not joined.
 */
final class ImpactRun {

  private final Engine engine;
  private final ReportCollection collection;
  private final SortedMap<String, AuditResult> results = new TreeMap<>();

  /**
   * @param asOf the day that deadlines are held against; null where all have passed
   */
  ImpactRun(Engine engine, Roster roster, @Nullable LocalDate asOf) {
    this.engine = engine;
    this.collection = new ReportCollection(engine.comparing(), roster, asOf);
  }

  /** Adds the audit of a document; for one thread at a time. */
  void add(AuditResult result) {
    collection.add(result);
    results.put(result.report(), result);
  }

  /** The audits as they stand among all, by name; those of reports that are missing too. */
  SortedMap<String, AuditResult> judged() {
    Judgement judgement = collection.judge(engine::together, results::get);
    SortedMap<String, AuditResult> judged = new TreeMap<>();
    results.forEach((report, result) -> judged.put(report, judged(result, judgement)));
    for (Missing missing : judgement.missing()) {
      AuditResult nothing =
          AuditResult.of(missing.roster(), missing.year(), missing.agency().name());
      Verdict verdict = Verdict.of(missing.findings(), false);
      String name = missing.roster() + ' ' + missing.year() + ' ' + missing.agency().name();
      judged.put(name, nothing.judged(missing.findings(), List.of(), verdict));
    }
    return judged;
  }

  private static AuditResult judged(AuditResult result, Judgement judgement) {
    List<Finding> findings = judgement.findings(result);
    SortedSet<String> open = judgement.open(result);
    if (result.verdict() == Verdict.NOT_A_REPORT && findings.isEmpty()) return result;
    Verdict verdict = Verdict.of(findings, !open.isEmpty() || !result.problems().isEmpty());
    return result.judged(findings, List.copyOf(open), verdict);
  }

  /** What comes out otherwise in another run of the same reports, by report. */
  static List<Impact> compare(
      Map<String, AuditResult> before, SortedMap<String, AuditResult> after) {
    SortedMap<String, AuditResult> all = new TreeMap<>(before);
    all.putAll(after);
    List<Impact> impacts = new ArrayList<>();
    all.forEach(
        (name, any) -> {
          AuditResult none = any.judged(List.of(), List.of(), Verdict.NOT_A_REPORT);
          Impact impact =
              Impact.of(before.getOrDefault(name, none), after.getOrDefault(name, none));
          if (impact.isAny()) impacts.add(impact);
        });
    return impacts;
  }
}
