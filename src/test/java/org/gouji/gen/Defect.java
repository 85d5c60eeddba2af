package org.gouji.gen;

import java.util.function.Function;

/**
 * A known defect.
 *
 * @param name {@code family.what}
 * @param wish what a report has to be like for it
 * @param ruledOnly whether it can be told in real tables alone
 * @param plant turns a sound plan into a defective one
 */
record Defect(String name, Wish wish, boolean ruledOnly, Function<Plan, Planted> plant) {

  static Defect of(String name, Wish wish, Function<Plan, Planted> plant) {
    return new Defect(name, wish, false, plant);
  }

  /** A defect that a switch makes. */
  static Defect flag(String name, Wish wish, String flag, Expected... expected) {
    return of(name, wish, plan -> Planted.of(plan.flag(flag), expected));
  }

  boolean fits(Layout layout) {
    return !ruledOnly || layout.ruled();
  }
}
