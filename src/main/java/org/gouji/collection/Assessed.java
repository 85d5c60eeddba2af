package org.gouji.collection;

import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The audit of one document as it stands among all of a run: what outputs show.
 *
 * @param result its audit; its verdict counts the findings of the collection and leaves out those
 *     waived
 * @param agency who reports; null where unknown
 * @param findings all findings, those of the collection too, in {@link Finding#ORDER}
 * @param score null where the document is not scored
 * @param own the findings but those that the file which stands for the same report shows too: what
 *     is told an agency once
 */
public record Assessed(
    AuditResult result,
    @Nullable Agency agency,
    List<Marked> findings,
    @Nullable Score score,
    List<Marked> own) {

  public Assessed {
    findings = List.copyOf(findings);
    own = List.copyOf(own);
  }

  /** A document that alone holds its report. */
  public Assessed(
      AuditResult result, @Nullable Agency agency, List<Marked> findings, @Nullable Score score) {
    this(result, agency, findings, score, findings);
  }

  /** A document looked at alone. */
  public static Assessed of(AuditResult result) {
    return new Assessed(result, null, result.findings().stream().map(Marked::of).toList(), null);
  }
}
