package org.gouji.report;

import org.gouji.document.Quote;

/**
 * Something that a section has to speak of.
 *
 * @param section 1 to 6
 * @param group {@code aspect} (the five aspects of section one), {@code duty} (考核、评议、追责 of a
 *     government), {@code content} (问题 and 改进 of section five)
 * @param name what it is called
 * @param present whether the section speaks of it
 * @param quote the section's heading
 */
public record Topic(int section, String group, String name, boolean present, Quote quote) {}
