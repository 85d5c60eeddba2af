package org.gouji.report;

import org.gouji.document.Quote;

/**
 * A table that the form asks for and the report has not.
 *
 * @param id the table
 * @param name what it is called
 * @param unread whether something stands in its place that was not read (a picture, an attachment,
 *     figures run together), so that it may well be there
 * @param quote what stands in its place; its text may be empty
 */
public record MissingTable(String id, String name, boolean unread, Quote quote) {}
