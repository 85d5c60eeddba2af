package org.gouji.collection.cross;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gouji.collection.agency.AgencyId;
import org.gouji.collection.fact.Filing;
import org.gouji.collection.fact.UnitSum;
import org.jspecify.annotations.Nullable;

/** Adds up the units of an agency, where the roster tells them and all of them are there. */
final class UnitSums {

  private final Groups groups;
  private final Filings filings;
  private final CellIds ids;
  private final Map<String, List<Unit>> units = new TreeMap<>();

  /** A unit and the years in which it exists. */
  private record Unit(AgencyId agency, @Nullable Integer from, @Nullable Integer to) {
    boolean existsIn(int year) {
      return (from == null || year >= from) && (to == null || year <= to);
    }
  }

  UnitSums(Groups groups, Filings filings, CellIds ids) {
    this.groups = groups;
    this.filings = filings;
    this.ids = ids;
  }

  /** Notes an agency of the roster. */
  void add(AgencyId agency, @Nullable Integer from, @Nullable Integer to) {
    if (agency.parent() == null) return;
    units
        .computeIfAbsent(agency.parent(), key -> new ArrayList<>())
        .add(new Unit(agency, from, to));
  }

  /** The sums of a cell, for all reports of this run whose units are there. */
  List<UnitSum> of(String cell) {
    List<UnitSum> sums = new ArrayList<>();
    units.forEach(
        (parent, its) -> {
          NavigableMap<Integer, Group> years = groups.byAgency().get(parent);
          if (years == null) return;
          for (Group above : years.values()) {
            UnitSum sum = above.isCurrent() ? sum(above, its, cell) : null;
            if (sum != null) sums.add(sum);
          }
        });
    return sums;
  }

  private @Nullable UnitSum sum(Group above, List<Unit> its, String cell) {
    BigDecimal figure = above.value(cell);
    if (figure == null || above.isDisputed()) return null;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ONE.negate();
    Filing largest = null;
    int count = 0;
    for (Unit unit : its) {
      if (!unit.existsIn(above.year())) continue;
      NavigableMap<Integer, Group> years = groups.byAgency().get(unit.agency().key());
      Group group = years == null ? null : years.get(above.year());
      BigDecimal part = group == null || group.isDisputed() ? null : group.value(cell);
      if (group == null || part == null) return null;
      count++;
      sum = sum.add(part);
      if (part.compareTo(most) > 0) {
        most = part;
        largest = filings.of(group);
      }
    }
    if (largest == null || count < 2) return null;
    return new UnitSum(filings.of(above), count, cell, ids.name(cell), figure, sum, largest);
  }
}
