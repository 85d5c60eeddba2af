package org.gouji.report;

import org.gouji.document.Quote;

/**
 * The issuer that the page's own metadata name.
 *
 * @param name simplified script
 * @param same whether it can be the agency of the title
 * @param quote the words
 */
public record Issuer(String name, boolean same, Quote quote) {}
