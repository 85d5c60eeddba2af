package org.gouji.collection.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency that a roster lists.
 *
 * @param name as the roster has it
 * @param formerNames other names it bears or bore
 * @param region region it lies in; empty where not given
 * @param parent name of the agency above it; empty where not given
 * @param level word for its level; empty where not given
 * @param from first report year; null for no bound
 * @param to last report year; null for no bound
 * @param line where it stands in the roster, from 1
 */
public record Listed(
    String name,
    List<String> formerNames,
    String region,
    String parent,
    String level,
    @Nullable Integer from,
    @Nullable Integer to,
    int line) {

  public Listed {
    formerNames = List.copyOf(formerNames);
  }

  /** Whether it ended before a year; an unknown year may be any. */
  boolean isOver(@Nullable Integer year) {
    return year != null && to != null && year > to;
  }

  /** Whether it can have been another agency in a year: it began later, or nobody says when. */
  boolean isOpen(int year) {
    return from == null || year < from;
  }

  /** Whether it has to do with a report year; an unknown year may be any. */
  public boolean existsIn(@Nullable Integer year) {
    if (year == null) return true;
    return (from == null || year >= from) && (to == null || year <= to);
  }
}
