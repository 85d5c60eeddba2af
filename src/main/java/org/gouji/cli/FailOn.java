package org.gouji.cli;

import java.util.Locale;
import org.gouji.finding.Severity;
import org.gouji.output.Tally;

/** From what severity on a finding makes the run fail. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean fails(Tally tally) {
    for (Severity severity : Severity.values()) {
      if (severity.ordinal() <= ordinal() && this != NEVER && tally.count(severity) > 0) {
        return true;
      }
    }
    return false;
  }
}
