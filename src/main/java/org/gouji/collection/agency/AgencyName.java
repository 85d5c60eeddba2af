package org.gouji.collection.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency's name taken apart.
 *
 * @param core what tells it from its neighbours: {@code 洪泽区政府}, {@code 洪泽区教育局}, {@code 高良涧街道办事处},
 *     in full words
 * @param within the regions named before, from the largest, such as {@code 江苏省}, {@code 淮安市}
 * @param relative whether it names no place of its own ({@code 教育局}, {@code 市教育局}), so that it
 *     means another agency in every folder
 */
public record AgencyName(String core, List<String> within, boolean relative) {

  public AgencyName {
    within = List.copyOf(within);
  }

  /** That of a record would be made at run time, which takes a while in a short run. */
  @Override
  public int hashCode() {
    return 31 * core.hashCode() + within.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AgencyName name
        && core.equals(name.core)
        && within.equals(name.within)
        && relative == name.relative;
  }

  /** Whether every region that this name is within is among those of another, in order. */
  boolean isWithin(List<String> others) {
    int at = 0;
    for (String region : within) {
      while (at < others.size() && !others.get(at).equals(region)) at++;
      if (at++ == others.size()) return false;
    }
    return true;
  }

  /** Whether it and another can be names of one agency, the regions left aside. */
  boolean mayBe(AgencyName other) {
    if (core.equals(other.core)) return true;
    return (relative || other.relative)
        && NameParser.office(core).equals(NameParser.office(other.core));
  }

  /** The core with its regions. */
  String full() {
    return String.join("", within) + core;
  }
}
