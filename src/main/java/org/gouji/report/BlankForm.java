package org.gouji.report;

import org.gouji.document.Quote;

/**
 * A form that nobody filled in: all labels, no figures.
 *
 * @param cells how many cells are blank
 * @param quote where its first table begins
 */
public record BlankForm(int cells, Quote quote) {}
