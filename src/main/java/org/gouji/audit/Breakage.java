package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.finding.Suspect;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Broken identities of one table, with what may explain them.
 *
 * @param broken the broken identities, at least one
 * @param all every identity of the report
 * @param cells all cells by id
 * @param repairs the smallest repairs; empty where there is no answer
 */
record Breakage(
    List<Identity> broken,
    List<Identity> all,
    Map<String, Cell> cells,
    CellGrid grid,
    List<List<Suspect>> repairs) {

  String table() {
    return broken.get(0).table();
  }

  /** The number a cell holds; null where it holds none. */
  @Nullable BigDecimal value(String id) {
    Cell cell = cells.get(id);
    return cell == null ? null : cell.value();
  }

  /** Whether cells of these values would make every broken identity hold and break no other. */
  boolean explainedBy(Map<String, BigDecimal> meant) {
    if (meant.isEmpty() || meant.values().stream().anyMatch(value -> value.signum() < 0)) {
      return false;
    }
    for (Identity identity : all) {
      boolean isBroken = broken.contains(identity);
      boolean touched = touches(identity.left(), meant) || touches(identity.right(), meant);
      if (!isBroken && !touched) continue;
      if (isBroken && !touched) return false;
      BigDecimal gap = gap(identity, meant);
      if (gap == null ? isBroken : !holds(identity, gap)) return false;
    }
    return true;
  }

  private static boolean touches(List<Cell> side, Map<String, BigDecimal> meant) {
    for (Cell cell : side) if (meant.containsKey(cell.id())) return true;
    return false;
  }

  private static boolean holds(Identity identity, BigDecimal gap) {
    return identity.relation().equals("=") ? gap.signum() == 0 : gap.signum() <= 0;
  }

  /** Left less right with some cells changed; null where a cell holds no number. */
  static @Nullable BigDecimal gap(Identity identity, Map<String, BigDecimal> meant) {
    BigDecimal gap = BigDecimal.ZERO;
    for (Cell cell : identity.left()) {
      BigDecimal value = meant.getOrDefault(cell.id(), cell.value());
      if (value == null) return null;
      gap = gap.add(value);
    }
    for (Cell cell : identity.right()) {
      BigDecimal value = meant.getOrDefault(cell.id(), cell.value());
      if (value == null) return null;
      gap = gap.subtract(value);
    }
    return gap;
  }

  /** What the sums of one kind among the broken identities ask of their totals, by total. */
  Map<String, BigDecimal> totalsMeant(String identity) {
    Map<String, BigDecimal> meant = new TreeMap<>();
    for (Identity sum : broken) {
      if (!sum.id().equals(identity) || sum.right().size() != 1) continue;
      if (!sum.cells().stream().allMatch(Cell::isNumber)) continue;
      meant.put(sum.right().get(0).id(), sum.leftSum());
    }
    return meant;
  }
}
