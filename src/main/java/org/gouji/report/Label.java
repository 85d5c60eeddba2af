package org.gouji.report;

import org.gouji.document.Quote;

/**
 * A label that differs from the official one.
 *
 * @param table the table
 * @param name what the table is called
 * @param official the form's label
 * @param outdated whether it is the label of an earlier form, else other words or letters
 * @param intact whether the source is a real table
 * @param quote the label as found
 */
public record Label(
    String table, String name, String official, boolean outdated, boolean intact, Quote quote) {}
