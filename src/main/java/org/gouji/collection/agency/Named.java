package org.gouji.collection.agency;

import org.jspecify.annotations.Nullable;

/**
 * A report and the name on it.
 *
 * @param report the report's name in outputs, whose folders may tell agencies apart
 * @param organ the agency's name as the report gives it
 * @param year report year; null where unknown
 */
public record Named(String report, String organ, @Nullable Integer year) {

  /** The folders it lies in, without those of a year, which change. */
  public String context() {
    StringBuilder context = new StringBuilder();
    String[] parts = report.split("/", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      String part = parts[i].replaceAll("(?:19|20)\\d\\d(?:年度?|年报)?", "");
      if (!part.isEmpty()) context.append(part).append('/');
    }
    return context.toString();
  }
}
