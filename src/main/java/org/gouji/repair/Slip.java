package org.gouji.repair;

import java.util.HashSet;
import java.util.Set;

/** How one figure may have come out as another. */
public enum Slip {
  /** Two neighbours were exchanged; both are in the repair. */
  EXCHANGED,
  /** Off by as much as another cell of the repair: a sum carried the mistake along. */
  CARRIED,
  /** Two digits next to each other were exchanged. */
  DIGITS_SWAPPED,
  /** A digit was written twice. */
  DIGIT_DOUBLED,
  /** A digit was left out, maybe the only one, so that 0 was read. */
  DIGIT_DROPPED,
  /** The figure of a neighbour was written. */
  NEIGHBOUR,
  /** Off by at most nine. */
  SMALL,
  /** No pattern known. */
  OTHER;

  /** Whether one slip of this kind makes the one figure of the other. */
  boolean explains(long meant, long found) {
    return switch (this) {
      case DIGITS_SWAPPED -> swapped(meant).contains(found);
      case DIGIT_DOUBLED -> dropped(found).contains(meant) && doubled(meant).contains(found);
      case DIGIT_DROPPED -> dropped(meant).contains(found);
      case SMALL -> meant != found && Math.abs(meant - found) <= 9;
      case OTHER -> true;
      case EXCHANGED, CARRIED, NEIGHBOUR -> false;
    };
  }

  private static Set<Long> swapped(long value) {
    Set<Long> made = new HashSet<>();
    String digits = Long.toString(value);
    for (int i = 0; value >= 0 && i + 1 < digits.length(); i++) {
      made.add(
          Long.parseLong(
              digits.substring(0, i)
                  + digits.charAt(i + 1)
                  + digits.charAt(i)
                  + digits.substring(i + 2)));
    }
    return made;
  }

  private static Set<Long> doubled(long value) {
    Set<Long> made = new HashSet<>();
    String digits = Long.toString(value);
    for (int i = 0; value >= 0 && i < digits.length() && digits.length() < 18; i++) {
      made.add(Long.parseLong(digits.substring(0, i + 1) + digits.substring(i)));
    }
    return made;
  }

  private static Set<Long> dropped(long value) {
    Set<Long> made = new HashSet<>();
    String digits = Long.toString(value);
    for (int i = 0; value >= 0 && i < digits.length(); i++) {
      made.add(Long.parseLong("0" + digits.substring(0, i) + digits.substring(i + 1)));
    }
    return made;
  }
}
