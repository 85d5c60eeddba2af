package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;
import org.gouji.report.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The audit of one document.
 *
 * @param report its name in outputs: the path below the folder that was given, with {@code /}
 * @param sha256 lower-case hex digest of the file's bytes; empty where they could not be read
 * @param year report year; null where unknown
 * @param organ agency, simplified script; null where unknown
 * @param templates version by table ({@code 2014}, {@code 2019}, {@code 2021}, {@code unknown})
 * @param problems what was lost in reading
 * @param notAssessable ids of the rules that could not be decided, sorted
 * @param cells every cell of the forms that the tables follow, in form order
 * @param deduced by cell id, what the identities leave as the only value; never counted as read
 * @param findings in {@link Finding#ORDER}
 * @param content what else of the report outputs and comparisons need
 */
public record AuditResult(
    String report,
    String sha256,
    @Nullable Integer year,
    @Nullable String organ,
    SortedMap<String, String> templates,
    Verdict verdict,
    List<Problem> problems,
    List<String> notAssessable,
    List<Cell> cells,
    Map<String, BigDecimal> deduced,
    List<Finding> findings,
    Content content) {

  /** A result without content. */
  public AuditResult(
      String report,
      String sha256,
      @Nullable Integer year,
      @Nullable String organ,
      SortedMap<String, String> templates,
      Verdict verdict,
      List<Problem> problems,
      List<String> notAssessable,
      List<Cell> cells,
      Map<String, BigDecimal> deduced,
      List<Finding> findings) {
    this(
        report,
        sha256,
        year,
        organ,
        templates,
        verdict,
        problems,
        notAssessable,
        cells,
        deduced,
        findings,
        Content.NONE);
  }

  /** The audit of nothing. */
  public static AuditResult of(String report, int year, String organ) {
    return new AuditResult(
        report,
        "",
        year,
        organ,
        new TreeMap<>(),
        Verdict.NOT_A_REPORT,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** The same audit of a document of another name. */
  public AuditResult named(String name) {
    return copy(name, content);
  }

  /** The same audit with other content. */
  AuditResult with(Content other) {
    return copy(report, other);
  }

  private AuditResult copy(String name, Content other) {
    return new AuditResult(
        name,
        sha256,
        year,
        organ,
        templates,
        verdict,
        problems,
        notAssessable,
        cells,
        deduced,
        findings,
        other);
  }

  /**
   * Whether it is that of a page which holds nothing but a link to a file.
   *
   * @param file name of the file in outputs; the link must call it so
   */
  public boolean leadsTo(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return problems.stream().anyMatch(it -> it.code().equals(Losses.ATTACHMENT_ONLY))
        && problems.stream()
            .allMatch(it -> it.evidence().stream().anyMatch(q -> q.text().equals(name)));
  }

  /** The same of a file that stands for a part of a report, which was read whole in others. */
  public AuditResult standing(Verdict anew) {
    return new AuditResult(
        report, sha256, year, organ, templates, anew, List.of(), List.of(), cells, deduced,
        findings, content);
  }

  /** Whether a rule was stopped by the clock in it, so that another audit may say more. */
  public boolean isStoppedByClock() {
    return problems.stream().anyMatch(it -> it.code().equals(RuleTroubles.STOPPED));
  }

  /**
   * The same audit with what was found and could not be decided beside it.
   *
   * @param all all findings, in {@link Finding#ORDER}
   * @param open ids of all rules that could not be decided, sorted
   */
  public AuditResult judged(List<Finding> all, List<String> open, Verdict anew) {
    return new AuditResult(
        report, sha256, year, organ, templates, anew, problems, open, cells, deduced, all, content);
  }
}
