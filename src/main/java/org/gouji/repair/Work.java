package org.gouji.repair;

/** Counts steps, so that a search ends at the same point on every machine. */
final class Work {
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super(null, null, false, false);
    }
  }

  private final long budget;
  private long spent;

  Work(long budget) {
    this.budget = budget;
  }

  void spend(long steps) {
    spent += steps;
    if (spent > budget) {
      throw new Exhausted();
    }
  }

  long spent() {
    return spent;
  }
}
