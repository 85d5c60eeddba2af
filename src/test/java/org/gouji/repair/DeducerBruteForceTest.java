package org.gouji.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeducerBruteForceTest {
  @Test
  void deducesExactlyWhatIsLeftAsTheOnlyValue() {
    int deduced = 0;
    for (int seed = 0; seed < 5000; seed++) {
      Problem problem = RandomProblems.small(seed);
      SortedMap<String, Long> expected = new TreeMap<>();
      for (Part part : Part.split(problem, cell -> problem.value(cell) == null)) {
        SortedMap<String, Long> only = new BruteForce(problem, 60).only(part.identities());
        if (only != null && part.cells().stream().noneMatch(problem::inadmissible)) {
          expected.putAll(only);
        }
      }
      assertThat(Deducer.deduce(problem)).as("seed %d %s", seed, problem).isEqualTo(expected);
      deduced += expected.size();
    }
    assertThat(deduced).isGreaterThan(1000);
  }
}
