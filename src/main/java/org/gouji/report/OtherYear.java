package org.gouji.report;

import org.gouji.document.Quote;

/**
 * A sentence with figures that speaks of another year as if it were the report's.
 *
 * @param year the year it names
 * @param quote the sentence
 */
public record OtherYear(int year, Quote quote) {}
