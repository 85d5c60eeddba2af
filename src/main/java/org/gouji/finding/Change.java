package org.gouji.finding;

import java.util.Locale;

/** How a finding stands against those of a baseline. */
public enum Change {
  NEW,
  UNCHANGED,
  /** It stands in the baseline only. */
  FIXED;

  /** The word used in outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
