package org.gouji.rule;

import org.jspecify.annotations.Nullable;

/**
 * The report years a rule applies to.
 *
 * @param from first year; null for no bound
 * @param to last year; null for no bound
 */
public record Years(@Nullable Integer from, @Nullable Integer to) {

  public static final Years ALL = new Years(null, null);

  /** Whether a report of this year is meant; an unknown year (null) only where all are. */
  public boolean hold(@Nullable Integer year) {
    if (from == null && to == null) return true;
    if (year == null) return false;
    return (from == null || year >= from) && (to == null || year <= to);
  }
}
