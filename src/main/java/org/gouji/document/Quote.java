package org.gouji.document;

/**
 * A passage of the source, as evidence.
 *
 * @param place where it stands
 * @param text verbatim from the visible text in its own script, white space aside
 */
public record Quote(Place place, String text) {}
