package org.gouji.collection;

import java.util.List;
import org.gouji.audit.AuditResult;
import org.jspecify.annotations.Nullable;

/** No scores. */
final class Unscored implements Scoring {

  static final Scoring SCORING = new Unscored();

  private Unscored() {}

  @Override
  public void add(AuditResult result, @Nullable Agency agency, List<Marked> findings) {}

  @Override
  public @Nullable Score scoreOf(String report) {
    return null;
  }
}
