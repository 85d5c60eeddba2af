package org.gouji.output.ooxml;

/** A part of a whole, shown in per cent. */
public record Share(double part) {

  /** The part that some make of all; 0 of none. */
  public static Share of(long some, long all) {
    return new Share(all == 0 ? 0 : (double) some / all);
  }
}
