package org.gouji.gen;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything about a report but its words and its layout.
 *
 * @param versions form by table id
 * @param values the consistent figures by cell id, and those of the prose alone ({@code prose.…})
 * @param cells what stands in the tables
 * @param says figures that the prose gives in place of the true ones, by claim
 * @param flags switches of the prose and the paper ({@code drop:fee}, {@code title:noAgency} …)
 */
record Plan(
    long seed,
    Agency agency,
    int year,
    Map<String, String> versions,
    Map<String, BigDecimal> values,
    Map<String, Filled> cells,
    Map<String, Long> says,
    Set<String> tell,
    Set<String> avoid,
    Set<String> flags) {

  Plan {
    versions = new TreeMap<>(versions);
    values = new TreeMap<>(values);
    cells = new TreeMap<>(cells);
    says = new TreeMap<>(says);
  }

  boolean old() {
    return year < 2019;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  long value(String id) {
    return values.getOrDefault(id, BigDecimal.ZERO).longValue();
  }

  Plan cell(String id, Filled filled) {
    Map<String, Filled> changed = new TreeMap<>(cells);
    changed.put(id, filled);
    return withCells(changed);
  }

  /** Moves a cell by a difference; the consistent figure stays known in {@link #values}. */
  Plan add(String id, long difference) {
    Filled now = cells.get(id);
    if (now == null || now.value() == null) throw new IllegalArgumentException(id);
    return cell(id, Filled.number(now.value().add(BigDecimal.valueOf(difference))));
  }

  Plan withCells(Map<String, Filled> changed) {
    return new Plan(seed, agency, year, versions, values, changed, says, tell, avoid, flags);
  }

  Plan withValues(Map<String, BigDecimal> changed) {
    return new Plan(seed, agency, year, versions, changed, cells, says, tell, avoid, flags);
  }

  Plan says(String claim, long figure) {
    Map<String, Long> changed = new TreeMap<>(says);
    changed.put(claim, figure);
    return new Plan(seed, agency, year, versions, values, cells, changed, tell, avoid, flags);
  }

  Plan flag(String... more) {
    Set<String> changed = new HashSet<>(flags);
    changed.addAll(Set.of(more));
    return new Plan(
        seed, agency, year, versions, values, cells, says, tell, avoid, Set.copyOf(changed));
  }

  Plan version(String table, String version) {
    Map<String, String> changed = new TreeMap<>(versions);
    changed.put(table, version);
    return new Plan(seed, agency, year, changed, values, cells, says, tell, avoid, flags);
  }
}
