package org.gouji.cli;

import java.util.Arrays;
import java.util.Locale;
import org.gouji.finding.Change;
import org.gouji.finding.Severity;
import org.gouji.output.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From what severity on a finding makes the run fail; waived ones never do. */
enum FailOn {
  ERROR(Severity.ERROR, false),
  WARNING(Severity.WARNING, false),
  INFO(Severity.INFO, false),
  NEVER(null, false),
  NEW_ERROR(Severity.ERROR, true),
  NEW_WARNING(Severity.WARNING, true);

  private final @Nullable Severity least;
  private final boolean newOnly;

  FailOn(@Nullable Severity least, boolean newOnly) {
    this.least = least;
    this.newOnly = newOnly;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether only findings count that a baseline does not have. */
  boolean isOfBaseline() {
    return newOnly;
  }

  boolean fails(Tally tally) {
    return least != null
        && Arrays.stream(Severity.values())
            .filter(severity -> severity.compareTo(least) <= 0)
            .anyMatch(it -> (newOnly ? tally.count(Change.NEW, it) : tally.count(it)) > 0);
  }

  /** Understands the words of the command line. */
  static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String word) {
      return Arrays.stream(values())
          .filter(it -> it.word().equalsIgnoreCase(word))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(word));
    }
  }
}
