package org.gouji.repair;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of cells whose change satisfies every identity concerned.
 *
 * @param changes sorted by cell id
 */
public record Repair(List<Change> changes) {
  static final Comparator<Repair> ORDER =
      Comparator.comparing(repair -> String.join("\n", repair.cells()));

  public Repair {
    changes = List.copyOf(changes);
  }

  /** The ids of the cells that change, sorted. */
  public List<String> cells() {
    return changes.stream().map(Change::cell).collect(Collectors.toUnmodifiableList());
  }

  // Written out, as those of Change are.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Repair it && changes.equals(it.changes);
  }

  @Override
  public int hashCode() {
    return changes.hashCode();
  }
}
