package org.gouji.output;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Agency;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.collection.Score;
import org.gouji.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report for the sheets that compare reports.
 *
 * @param agency key of the agency, else its name as the report has it, else the report
 * @param name what the agency is called
 * @param level word for its level; empty where unknown
 * @param region its region; empty where unknown
 * @param parent key of the agency above; null where unknown
 * @param unread how many problems it has and rules that were not decided
 */
record Standing(
    String report,
    @Nullable Integer year,
    String agency,
    String name,
    String level,
    String region,
    @Nullable String parent,
    Verdict verdict,
    Counts counts,
    int unread,
    @Nullable Score score) {

  static final Comparator<Standing> BY_NAME =
      Comparator.comparing(Standing::name)
          .thenComparing(Standing::agency)
          .thenComparing(Standing::yearOrNone)
          .thenComparing(Standing::report);

  static Standing of(Assessed assessed, Labels labels) {
    AuditResult result = assessed.result();
    Agency agency = assessed.agency();
    String name = result.organ() == null ? result.report() : result.organ();
    Counts counts = new Counts();
    for (Marked marked : assessed.findings()) counts.add(marked);
    return new Standing(
        result.report(),
        result.year(),
        agency == null ? name : agency.key(),
        agency == null ? name : agency.name(),
        agency == null ? "" : labels.level(agency.level()),
        agency == null ? "" : agency.region(),
        agency == null ? null : agency.parent(),
        result.verdict(),
        counts,
        result.problems().size() + result.notAssessable().size(),
        assessed.score());
  }

  int yearOrNone() {
    return year == null ? 0 : year;
  }

  /** The findings of several reports together. */
  static Counts counts(List<Standing> standings) {
    Counts counts = new Counts();
    standings.forEach(standing -> counts.add(standing.counts()));
    return counts;
  }

  /** The gravest verdict of several reports. */
  static Verdict gravest(List<Standing> standings) {
    return standings.stream()
        .map(Standing::verdict)
        .min(Comparator.naturalOrder())
        .orElse(Verdict.NOT_A_REPORT);
  }

  /**
   * The score of several reports of an agency and year; null where not just one has one for good.
   */
  static @Nullable Score score(List<Standing> standings) {
    List<Score> scores =
        standings.stream()
            .flatMap(it -> Stream.ofNullable(it.score()))
            .filter(score -> !score.provisional())
            .toList();
    return scores.size() == 1 ? scores.get(0) : null;
  }
}
