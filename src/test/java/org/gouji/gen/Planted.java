package org.gouji.gen;

import java.util.List;
import java.util.Set;

/**
 * A plan with a defect.
 *
 * @param expected what the audit must find
 * @param tolerated categories in which further warnings (with {@code !}, errors too) tell of the
 *     same defect and do no harm
 */
record Planted(Plan plan, List<Expected> expected, Set<String> tolerated) {

  static Planted of(Plan plan, Expected... expected) {
    return new Planted(plan, List.of(expected), Set.of());
  }

  Planted tolerating(String... categories) {
    return new Planted(plan, expected, Set.of(categories));
  }
}
