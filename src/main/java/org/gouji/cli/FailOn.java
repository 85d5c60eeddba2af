package org.gouji.cli;

import java.util.Arrays;
import java.util.Locale;
import org.gouji.finding.Severity;
import org.gouji.output.Tally;
import org.jspecify.annotations.Nullable;

/** From what severity on a finding makes the run fail. */
enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  INFO(Severity.INFO),
  NEVER(null);

  private final @Nullable Severity least;

  FailOn(@Nullable Severity least) {
    this.least = least;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean fails(Tally tally) {
    return least != null
        && Arrays.stream(Severity.values())
            .filter(severity -> severity.compareTo(least) <= 0)
            .anyMatch(severity -> tally.count(severity) > 0);
  }
}
