package org.gouji.finding;

import org.jspecify.annotations.Nullable;

/**
 * What a finding over many reports is held against.
 *
 * @param report the report's name in outputs; the roster's where a report is missing
 * @param year report year, which decides what rules apply; null where unknown
 */
public record About(String report, @Nullable Integer year) {}
