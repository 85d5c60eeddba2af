package org.gouji.document.scan;

/** A dark run of pixels along a row, or those of neighbouring rows that make one. */
final class Streak {

  private static final double BARE = 0.6;

  private final boolean isLong;
  private int from;
  private int to;
  private final int first;
  private int last;
  private double weight;
  private double moment;
  private double bare;
  private int lastFrom;
  private int lastTo;

  /**
   * @param bare how many of its pixels have paper on both sides
   */
  Streak(boolean isLong, int at, int from, int to, int bare) {
    this.isLong = isLong;
    this.from = from;
    this.to = to;
    this.first = at;
    add(at, from, to, bare);
  }

  private void add(int at, int newFrom, int newTo, double newBare) {
    from = Math.min(from, newFrom);
    to = Math.max(to, newTo);
    last = at;
    lastFrom = newFrom;
    lastTo = newTo;
    bare += newBare;
    weight += newTo - newFrom;
    moment += (double) at * (newTo - newFrom);
  }

  /** Adds a run of a row not far below; false where it does not touch. */
  boolean takes(Streak run) {
    if (isLong != run.isLong || run.from > lastTo || run.to < lastFrom) return false;
    add(run.first, run.from, run.to, run.bare);
    return true;
  }

  /** Whether most of it has paper on both sides, as strokes of characters do not. */
  boolean isBare() {
    return bare >= BARE * weight;
  }

  /** Whether it is longer than any stroke of a character. */
  boolean isLong() {
    return isLong;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int length() {
    return to - from;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** The row in its middle. */
  double at() {
    return moment / weight;
  }

  double weight() {
    return weight;
  }

  /** Rows of pixels that it takes, without the two that looking beside them adds. */
  double thickness() {
    return Math.max(1, weight / (to - from) - 2);
  }
}
