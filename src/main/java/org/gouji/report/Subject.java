package org.gouji.report;

import org.jspecify.annotations.Nullable;

/**
 * What the report is about, in one fact: most rules depend on it.
 *
 * @param year report year; null where unknown
 * @param form version of the form for that year; {@code free} before 2014, {@code unknown} without
 *     a year
 * @param level kind of agency
 * @param levelCertain whether the kind is certain
 * @param noRegulations whether an agency of that name has no power to make 规章 (立法法 第九十一、九十三条)
 */
public record Subject(
    @Nullable Integer year, String form, Level level, boolean levelCertain, boolean noRegulations) {

  /** The report year; 0 where unknown, so that rules for years do not apply. */
  public int reportYear() {
    return year == null ? 0 : year;
  }

  /** Whether it is a 一级政府, as {@link Organ#isGovernment}. */
  public boolean isGovernment() {
    return level == Level.GOVERNMENT || level == Level.TOWNSHIP;
  }

  /** Whether the six statutory sections and three tables are required (from 2019). */
  public boolean isStatutory() {
    return reportYear() >= 2019;
  }
}
