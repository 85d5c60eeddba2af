package org.gouji.collection;

import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.RunProblem;
import org.gouji.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Findings as they are, where the office says nothing about them. */
final class Unmarked implements Marking {

  static final Marking MARKING = new Unmarked();

  private Unmarked() {}

  @Override
  public List<Marked> mark(AuditResult result, @Nullable Agency agency, List<Finding> findings) {
    return findings.stream().map(Marked::of).toList();
  }

  @Override
  public List<RunProblem> problems() {
    return List.of();
  }
}
