package org.gouji.repair;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Short ways to write identities and problems. */
final class Sums {
  private Sums() {}

  /** {@code "a = b + c - 2 d"}; named by its left side. */
  static Identity identity(String text) {
    Map<String, Integer> terms = new TreeMap<>();
    String[] sides = text.split(" = ");
    terms.put(sides[0], -1);
    int sign = 1;
    int factor = 1;
    for (String word : sides[1].split(" ")) {
      if (word.equals("+") || word.equals("-")) {
        sign = word.equals("+") ? 1 : -1;
      } else if (word.chars().allMatch(Character::isDigit)) {
        factor = Integer.parseInt(word);
      } else {
        terms.merge(word, sign * factor, Integer::sum);
        factor = 1;
      }
    }
    return new Identity(sides[0], terms);
  }

  /** {@code "a=1 b=2 c=? d=~-3"}: {@code ?} is free, {@code ~} marks a signed cell. */
  static Problem problem(String values, String... identities) {
    Map<String, Long> known = new TreeMap<>();
    Set<String> free = new TreeSet<>();
    Set<String> signed = new TreeSet<>();
    for (String word : values.split(" ")) {
      String[] pair = word.split("=");
      if (pair[1].startsWith("~")) {
        signed.add(pair[0]);
      }
      String value = pair[1].replace("~", "");
      if (value.equals("?")) {
        free.add(pair[0]);
      } else {
        known.put(pair[0], Long.parseLong(value));
      }
    }
    return new Problem(Stream.of(identities).map(Sums::identity).toList(), known, free, signed);
  }

  /** {@code "a 1->2, b 3->?"} for a repair. */
  static String text(Repair repair) {
    return String.join(
        ", ",
        repair.changes().stream()
            .map(
                change ->
                    change.cell()
                        + " "
                        + change.found()
                        + "->"
                        + (change.suggested() == null ? "?" : change.suggested()))
            .toList());
  }
}
