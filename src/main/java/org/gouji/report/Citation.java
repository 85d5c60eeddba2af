package org.gouji.report;

import org.gouji.document.Quote;

/**
 * A notice on the form of the report that the text cites.
 *
 * @param notice its document number
 * @param version the form it prescribes
 * @param quote the words
 */
public record Citation(String notice, String version, Quote quote) {}
