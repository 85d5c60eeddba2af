package org.gouji.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Small problems of many shapes, by seed. */
final class RandomProblems {
  private RandomProblems() {}

  /** Three to seven cells in one to four identities, at times with free, signed, negative cells. */
  static Problem small(long seed) {
    Random random = new Random(seed);
    int cells = 3 + random.nextInt(5);
    boolean large = random.nextInt(3) == 0;
    int identities = 1 + random.nextInt(large ? 2 : 4);
    List<Identity> chosen = new ArrayList<>();
    for (int i = 0; i < identities; i++) {
      Map<String, Integer> terms = new TreeMap<>();
      for (int cell = 0; cell < cells; cell++) {
        if (random.nextInt(5) < 3) {
          int size = large && random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
          terms.put("c" + cell, random.nextInt(3) == 0 ? -size : size);
        }
      }
      chosen.add(new Identity("i" + i, terms));
    }
    Map<String, Long> values = new TreeMap<>();
    Set<String> free = new TreeSet<>();
    Set<String> signed = new TreeSet<>();
    int blanks = random.nextInt(4);
    for (int cell = 0; cell < cells; cell++) {
      values.put("c" + cell, (long) random.nextInt(random.nextBoolean() ? 2 : 6));
      if (random.nextInt(8) == 0) {
        signed.add("c" + cell);
      }
      if (random.nextInt(40) == 0) {
        values.put("c" + cell, -1L);
      }
      if (blanks > 0 && random.nextInt(cells) < blanks) {
        free.add("c" + cell);
      }
    }
    return new Problem(chosen, values, free, signed);
  }
}
