package org.gouji.collection;

import java.util.List;
import org.gouji.audit.AuditResult;
import org.jspecify.annotations.Nullable;

/** Scores and ranks the reports of a run. All are added before the first score is asked for. */
public interface Scoring {

  /**
   * Adds a document.
   *
   * @param result its audit as outputs show it: with the findings of the collection, its verdict
   *     without those waived
   * @param agency who reports; null where unknown
   * @param findings the marked findings
   */
  void add(AuditResult result, @Nullable Agency agency, List<Marked> findings);

  /**
   * The score of a document that was added.
   *
   * @param report its name in outputs
   * @return null where it is not scored
   */
  @Nullable Score scoreOf(String report);

  /** Scores nothing. */
  static Scoring none() {
    return Unscored.SCORING;
  }
}
