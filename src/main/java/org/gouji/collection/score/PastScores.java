package org.gouji.collection.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What reports of earlier runs scored. */
@FunctionalInterface
public interface PastScores {

  /**
   * Points as they were given then.
   *
   * @param agency its key
   * @return null where unknown or provisional
   */
  @Nullable BigDecimal of(String agency, int year);

  /** Nothing known. */
  static PastScores none() {
    return (agency, year) -> null;
  }
}
