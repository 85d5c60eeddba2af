package org.gouji.gen;

/** What may be wrong with an agency's reports taken together, each of them being sound. */
public enum CollectionFault {
  /** Carried in is not what was carried out the year before. */
  CARRIED_IN("continuity"),
  /** What is in force does not follow from last year's number. */
  IN_FORCE("continuity"),
  /** The prose of the year before, what only this agency had to tell included. */
  SAME_AS_LAST_YEAR("duplication"),
  /** The prose of the agency before it, what only that one had to tell included. */
  SAME_AS_OTHER("duplication"),
  /** Two different reports on one year. */
  TWO_REPORTS("submission|duplication"),
  /** No report on the last year. */
  MISSING("submission"),
  /** Published after the deadline, as the roster has it. */
  LATE("timeliness"),
  /** An agency that the roster does not know. */
  STRANGER("submission"),
  /** No fault: the report on the last year came twice, as a page and as a text. */
  TWO_FORMATS(""),
  /** No fault: the phrases of the agency before it, all of which many use, and words of its own. */
  SHARED_PHRASES(""),
  /** No fault: the phrases of the year before, and no word of its own in either. */
  PHRASES_AGAIN("");

  private final String categories;

  CollectionFault(String categories) {
    this.categories = categories;
  }

  /** Whether it must be found. */
  public boolean isOne() {
    return !categories.isEmpty();
  }

  /** Words of the contract joined by {@code |}; empty for what is no fault. */
  public String categories() {
    return categories;
  }
}
