package org.gouji.report;

/**
 * A statutory section without a heading.
 *
 * @param no 1 to 6
 * @param title its official title
 * @param contentFound whether what belongs into it stands in the report all the same
 */
public record MissingSection(int no, String title, boolean contentFound) {}
