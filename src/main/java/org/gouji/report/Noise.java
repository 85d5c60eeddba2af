package org.gouji.report;

import org.gouji.document.Quote;

/**
 * A sign that the text is not the agency's own page any more.
 *
 * @param kind {@code domain} (a foreign domain where a name belongs), {@code gambling}, {@code
 *     pinyin}, as {@code rules/vocabulary/noise.yaml} names them
 * @param quote the first place it is seen
 * @param count how often it is seen
 */
public record Noise(String kind, Quote quote, int count) {}
