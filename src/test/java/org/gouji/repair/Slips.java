package org.gouji.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Mistakes as people make them, planted into a table of applications. */
final class Slips {
  private Slips() {}

  /** The changed cells with what they held; the map is changed. */
  static SortedMap<String, Long> plant(Map<String, Long> values, int count, Random random) {
    List<String> cells = new ArrayList<>(values.keySet());
    SortedMap<String, Long> truth = new TreeMap<>();
    while (truth.size() < count) {
      String cell = cells.get(random.nextInt(cells.size()));
      long value = values.get(cell);
      long wrong =
          switch (random.nextInt(3)) {
            case 0 -> value + (random.nextBoolean() ? 1L : -1L) * (1 + random.nextInt(9));
            case 1 -> digitSlip(value, random);
            default -> neighbour(values, cell, random);
          };
      if (wrong >= 0 && wrong != value && !truth.containsKey(cell)) {
        truth.put(cell, value);
        values.put(cell, wrong);
      }
    }
    return truth;
  }

  static long digitSlip(long value, Random random) {
    String digits = Long.toString(value);
    int at = random.nextInt(digits.length());
    String wrong =
        switch (random.nextInt(3)) {
          case 0 -> digits.substring(0, at) + digits.substring(at + 1);
          case 1 -> digits.substring(0, at) + digits.charAt(at) + digits.substring(at);
          default ->
              at + 1 < digits.length()
                  ? digits.substring(0, at)
                      + digits.charAt(at + 1)
                      + digits.charAt(at)
                      + digits.substring(at + 2)
                  : digits;
        };
    return wrong.isEmpty() ? 0 : Long.parseLong(wrong);
  }

  private static long neighbour(Map<String, Long> values, String cell, Random random) {
    List<String> near = Applications.neighbours(cell);
    return values.get(near.get(random.nextInt(near.size())));
  }
}
