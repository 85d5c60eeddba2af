package org.gouji.audit;

/** The audit of a document took more than it may, even in a process of its own. */
public final class BeyondLimit extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String limit;
  private final int value;

  /**
   * @param limit name of the limit: {@code seconds} or {@code memory}
   */
  public BeyondLimit(String limit, int value) {
    super(limit + " " + value, null, false, false);
    this.limit = limit;
    this.value = value;
  }

  String limit() {
    return limit;
  }

  int value() {
    return value;
  }
}
