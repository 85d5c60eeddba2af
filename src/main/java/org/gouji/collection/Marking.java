package org.gouji.collection;

import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.RunProblem;
import org.gouji.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Says of findings how the office sees them: which are waived, which are new. */
public interface Marking {

  /**
   * Marks the findings on a document. Asked more than once for a document, it answers the same.
   *
   * @param result its audit, without the findings of the collection
   * @param agency who reports; null where unknown
   * @param findings all findings on it, those of the collection too, in {@link Finding#ORDER}
   * @return these findings in this order, and what else outputs show among them
   */
  List<Marked> mark(AuditResult result, @Nullable Agency agency, List<Finding> findings);

  /** What is wrong with the marks themselves; asked after all documents were marked. */
  List<RunProblem> problems();

  /** Marks nothing. */
  static Marking none() {
    return Unmarked.MARKING;
  }
}
