package org.gouji.finding;

import java.util.Locale;

/** How sure and how grave a finding is. The order is that of the lists: gravest first. */
public enum Severity {
  /** No reading of the report saves it. */
  ERROR,
  /** Likely wrong; a person has to look. */
  WARNING,
  /** A remark. */
  INFO;

  /** The word used in outputs and rules. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
