package org.gouji.collection;

import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the office sees it.
 *
 * @param waiver the waiver that holds for it; null where none does
 * @param change how it stands against the baseline; null without a baseline
 */
public record Marked(Finding finding, @Nullable Waiver waiver, @Nullable Change change) {

  /** A finding without waiver and baseline. */
  public static Marked of(Finding finding) {
    return new Marked(finding, null, null);
  }

  public boolean isWaived() {
    return waiver != null;
  }
}
