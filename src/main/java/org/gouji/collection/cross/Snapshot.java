package org.gouji.collection.cross;

import org.gouji.audit.AuditResult;
import org.gouji.audit.Content;
import org.gouji.collection.agency.Named;
import org.gouji.collection.prose.Writing;
import org.gouji.report.Level;
import org.gouji.report.Published;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in memory of a report to compare it with all others.
 *
 * @param organ the agency's name as the report gives it
 * @param pointer whether it only leads to an attachment
 * @param current whether it is of this run
 * @param partOf name of the report whose tables it holds; null where it stands for itself
 */
record Snapshot(
    String report,
    String sha256,
    int year,
    String organ,
    Level level,
    boolean levelCertain,
    @Nullable Published published,
    boolean pointer,
    Figures figures,
    Writing writing,
    boolean current,
    @Nullable String partOf) {

  private static final String POINTER = "attachment-only";

  /** Takes a report; null where its agency or year is unknown. */
  static @Nullable Snapshot of(AuditResult result, Gist gist, boolean current, CellIds ids) {
    Integer year = result.year();
    String organ = result.organ();
    if (year == null || organ == null || organ.isEmpty()) return null;
    Content content = result.content();
    return new Snapshot(
        result.report(),
        result.sha256(),
        year,
        organ,
        content.level(),
        content.levelCertain(),
        content.published(),
        result.problems().stream().anyMatch(problem -> problem.code().equals(POINTER)),
        Figures.of(gist, result.problems().isEmpty(), ids),
        Writing.of(gist.writing()),
        current,
        content.partOf());
  }

  /** Name, bytes and run tell it from all others. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Snapshot file
        && report.equals(file.report)
        && sha256.equals(file.sha256)
        && current == file.current;
  }

  @Override
  public int hashCode() {
    return report.hashCode();
  }

  /** The name that its agency is known by. */
  Named named() {
    return new Named(report, organ, year);
  }

  /** Whether this and another can be two files of one report. */
  boolean isSameAs(Snapshot other) {
    if (report.equals(other.partOf) || other.report.equals(partOf)) return true;
    if (pointer || other.pointer || sha256.equals(other.sha256)) return true;
    return figures.contradicting(other.figures).isEmpty() && hasSameProseAs(other);
  }

  boolean hasSameProseAs(Snapshot other) {
    return writing.likeness(other.writing) >= 0.8;
  }
}
