package org.gouji.finding;

import java.util.Locale;

/** What a finding is about. */
public enum Category {
  ARITHMETIC,
  SECTION,
  FEE,
  TEMPLATE,
  NARRATIVE,
  COMPLETENESS,
  METADATA,
  PROVENANCE,
  TEXT,
  CONTINUITY,
  TIMELINESS,
  DUPLICATION,
  SUBMISSION;

  /** The word used in outputs and rules. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
