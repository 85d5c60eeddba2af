package org.gouji.output;

import org.gouji.collection.Marked;
import org.gouji.finding.Change;
import org.gouji.finding.Severity;

/** Findings counted by severity; those waived apart, those of the baseline alone not at all. */
final class Counts {

  private final int[] open = new int[Severity.values().length];
  private int waived;

  void add(Marked marked) {
    if (marked.change() == Change.FIXED) return;
    if (marked.isWaived()) waived++;
    else open[marked.finding().severity().ordinal()]++;
  }

  void add(Counts other) {
    for (int i = 0; i < open.length; i++) open[i] += other.open[i];
    waived += other.waived;
  }

  int of(Severity severity) {
    return open[severity.ordinal()];
  }

  int errors() {
    return of(Severity.ERROR);
  }

  int warnings() {
    return of(Severity.WARNING);
  }

  int remarks() {
    return of(Severity.INFO);
  }

  int waived() {
    return waived;
  }
}
