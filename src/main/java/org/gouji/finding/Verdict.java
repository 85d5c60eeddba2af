package org.gouji.finding;

import java.util.Locale;

/** What an audit of one report comes to. */
public enum Verdict {
  /** At least one error. */
  NONCOMPLIANT,
  /** No error, but something could not be assessed. */
  INCOMPLETE,
  /** Assessed whole; at least one warning. */
  QUESTIONED,
  /** Assessed whole; neither error nor warning. */
  COMPLIANT,
  /** The file is no annual report. */
  NOT_A_REPORT;

  /** The word used in outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
