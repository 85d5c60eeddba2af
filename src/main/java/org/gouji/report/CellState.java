package org.gouji.report;

import java.util.Locale;

/** What a table cell holds. Blank, a dash, 无 and 0 are four different things. */
public enum CellState {
  NUMBER,
  /** Nothing was filled in. */
  BLANK,
  /** A sign for "not applicable": {@code /}, {@code -}, 不适用. */
  NA,
  /** 无. */
  NONE,
  /** Words that are no number. */
  TEXT,
  /** Something stood there, but our reading or the source text lost it. */
  UNREADABLE,
  /** The report has no such cell. */
  ABSENT;

  /** The word used in outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
