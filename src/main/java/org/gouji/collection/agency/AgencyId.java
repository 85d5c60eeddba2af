package org.gouji.collection.agency;

import org.jspecify.annotations.Nullable;

/**
 * An agency under all its names.
 *
 * @param key tells it from every other, the same in every year and run
 * @param name its name, as full as any report or the roster gives it
 * @param level the word for its level in the roster; empty where there is none
 * @param region the region it is ranked in, of the roster; empty where there is none
 * @param parent key of the agency above it; null where there is none or it is unknown
 * @param line line of the roster that it stands in; 0 where in none
 * @param certain whether its names cannot mean another agency too
 */
public record AgencyId(
    String key,
    String name,
    String level,
    String region,
    @Nullable String parent,
    int line,
    boolean certain) {

  public boolean isListed() {
    return line > 0;
  }
}
