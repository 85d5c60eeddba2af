package org.gouji.finding;

import java.util.Collection;
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

  /**
   * What findings on a report come to.
   *
   * @param open whether something could not be assessed
   */
  public static Verdict of(Collection<Finding> findings, boolean open) {
    if (has(findings, Severity.ERROR)) return NONCOMPLIANT;
    if (open) return INCOMPLETE;
    return has(findings, Severity.WARNING) ? QUESTIONED : COMPLIANT;
  }

  private static boolean has(Collection<Finding> findings, Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity() == severity);
  }

  /** The word used in outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
