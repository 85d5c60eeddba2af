package org.gouji.rule;

import java.util.Locale;

/** What facts a rule sees. */
public enum Scope {
  /** Those of one report. */
  REPORT,
  /** Those of many reports together, in a session of their own. */
  COLLECTION;

  /** The word used in {@code rule.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
