package org.gouji.collection.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.store.Filed;
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

  /** What documents scored; of several of one agency and year, the fewest points count. */
  static PastScores of(List<Filed> documents) {
    Map<String, Map<Integer, BigDecimal>> points = new HashMap<>();
    for (Filed filed : documents) {
      String agency = filed.agency() == null ? filed.organ() : filed.agency();
      if (agency == null || filed.year() == null || filed.points() == null) continue;
      points
          .computeIfAbsent(agency, it -> new HashMap<>())
          .merge(filed.year(), filed.points(), BigDecimal::min);
    }
    return (agency, year) -> points.getOrDefault(agency, Map.of()).get(year);
  }

  /** Nothing known. */
  static PastScores none() {
    return (agency, year) -> null;
  }
}
