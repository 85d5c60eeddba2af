package org.gouji.repair;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cell that is to change.
 *
 * @param suggested the only value that fits together with the other changes of its repair; null
 *     where several values would do
 */
public record Change(String cell, long found, @Nullable Long suggested) {
  // Written out: a record's own are made at their first use, which costs a start some milliseconds.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Change it
        && cell.equals(it.cell)
        && found == it.found
        && Objects.equals(suggested, it.suggested);
  }

  @Override
  public int hashCode() {
    return 31 * cell.hashCode() + Long.hashCode(found);
  }
}
