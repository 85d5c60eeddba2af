package org.gouji.collection.baseline;

import org.jspecify.annotations.Nullable;

/**
 * A document of this run.
 *
 * @param report its name in outputs
 * @param year report year; null where unknown
 * @param organ the agency's name as the report gives it; null where unknown
 */
public record Current(String report, @Nullable Integer year, @Nullable String organ) {}
