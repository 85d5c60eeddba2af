package org.gouji.report;

import org.gouji.document.Quote;

/**
 * A row that the form asks for and the table has not.
 *
 * @param table the table
 * @param name what the table is called
 * @param label the row's official label
 * @param intact whether the source is a real table, so that reading it loses nothing
 * @param quote the row before it
 */
public record MissingRow(
    String table, String name, String label, boolean intact, Quote quote) {}
