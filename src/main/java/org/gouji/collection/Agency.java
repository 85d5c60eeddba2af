package org.gouji.collection;

import org.jspecify.annotations.Nullable;

/**
 * An agency under all its names.
 *
 * @param key tells it from every other, the same in every year and run
 * @param name what outputs call it
 * @param level the word for its level in the roster, or as told by its name; empty where unknown
 * @param region the region it is ranked in; empty where unknown
 * @param parent key of the agency above it; null where there is none or it is unknown
 */
public record Agency(
    String key, String name, String level, String region, @Nullable String parent) {}
