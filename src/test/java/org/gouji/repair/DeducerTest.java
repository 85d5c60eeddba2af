package org.gouji.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeducerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one lost in a row        | a=? b=2 t=64     | t = a + b               | {a=62}
          the sum lost             | a=1 b=2 t=?      | t = a + b               | {t=3}
          two lost, open           | a=? b=? t=5      | t = a + b               | {}
          a sum of zero            | a=? b=? t=0      | t = a + b               | {a=0, b=0}
          four lost, only jointly  | a=? b=? c=? d=? p=3 q=7 r=6 | p = a + b/q = c + d/r = a + c/s = b + d/s = d | {a=3, b=0, c=3, d=4, s=4}
          two equations            | a=? b=? t=7 u=1  | t = a + b/u = a - b     | {a=4, b=3}
          two equations, odd       | a=? b=? t=8 u=1  | t = a + b/u = a - b     | {}
          would be negative        | a=? b=9 t=4      | t = a + b               | {}
          signed may be negative   | a=~? b=9 t=4     | t = a + b               | {a=-5}
          at odds                  | a=? b=1 t=4 u=5  | t = a + b/u = a + b     | {}
          at odds elsewhere        | a=? b=1 t=4 x=1 y=2 | t = a + b/x = y      | {a=3}
          chain of sums            | a=? s=? t=10 b=4 c=5 | s = a + b/t = s + c | {a=1, s=5}
          bounded from both sides  | a=? b=? c=? t=3 u=3 | t = a + b/u = a + c + t | {a=0, b=3, c=0}
          nothing free             | a=1 t=1          | t = a                   | {}
          """)
  void findsWhatIsLeft(String what, String values, String identities, String expected) {
    assertThat(Deducer.deduce(Sums.problem(values, identities.split("/"))))
        .as(what)
        .hasToString(expected);
  }

  @Test
  void trustsNoSuspect() {
    assertThat(Deducer.deduce(Sums.problem("a=? b=2 t=64 u=3", "t = a + b", "u = b")))
        .hasToString("{a=62}");
    assertThat(Deducer.deduce(Sums.problem("a=? b=? t=64 u=?", "t = a + b", "u = b"))).isEmpty();
  }

  @Test
  void fillsScatteredBlanksOfATableTruly() {
    int deduced = 0;
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      SortedMap<String, Long> values = Applications.consistent(random);
      Set<String> lost = new TreeSet<>();
      while (lost.size() < 12) {
        lost.add(values.keySet().stream().skip(random.nextInt(175)).findFirst().orElseThrow());
      }
      Problem problem = new Problem(Applications.identities(), values, lost, Set.of());
      SortedMap<String, Long> found = new TreeMap<>(Deducer.deduce(problem));
      assertThat(values.entrySet()).containsAll(found.entrySet());
      assertThat(lost).containsAll(found.keySet());
      deduced += found.size();
    }
    assertThat(deduced).isGreaterThan(200 * 11);
  }
}
