package org.gouji.report;

import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The agency that reports.
 *
 * @param name its name in simplified script, as full as the report allows; null where unknown
 * @param level what kind of agency it is
 * @param certain whether the name itself tells the kind, so that duties may rest on it
 * @param quote where the name was taken from; its text may be empty
 */
public record Organ(@Nullable String name, Level level, boolean certain, Quote quote) {

  /** Whether it is a 一级政府, which must report 考核、社会评议、责任追究 (条例 第五十条). */
  public boolean isGovernment() {
    return level == Level.GOVERNMENT || level == Level.TOWNSHIP;
  }
}
