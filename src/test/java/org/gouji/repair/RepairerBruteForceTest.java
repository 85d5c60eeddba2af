package org.gouji.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RepairerBruteForceTest {
  private static final int SEEDS = 4000;
  private static final long BOUND = 60;

  @Test
  void findsExactlyTheSetsAndValuesThatTryingEverythingFinds() {
    int broken = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Problem problem = RandomProblems.small(seed);
      for (Part part : Part.split(problem, cell -> true)) {
        Problem alone =
            new Problem(part.identities(), problem.values(), problem.free(), problem.signed());
        List<Component> components = Repairer.repair(alone, 3).components();
        List<Repair> expected = new BruteForce(alone, BOUND).repairs(3);
        String what = "seed " + seed + " " + alone;
        if (expected.equals(List.of(new Repair(List.of())))) {
          assertThat(components).as(what).isEmpty();
        } else {
          broken++;
          assertThat(components).as(what).hasSize(1);
          assertThat(components.get(0).repairs()).as(what).isEqualTo(expected);
          assertThat(components.get(0).exceeded()).as(what).isEqualTo(expected.isEmpty());
          assertWhole(components.get(0), alone, what);
        }
      }
    }
    assertThat(broken).isGreaterThan(SEEDS / 2);
  }

  @Test
  void answersEachPartAsIfItWereAlone() {
    for (int seed = 0; seed < 500; seed++) {
      Problem problem = RandomProblems.small(seed);
      List<Component> apart = new ArrayList<>();
      for (Part part : Part.split(problem, cell -> true)) {
        apart.addAll(
            Repairer.repair(
                    new Problem(
                        part.identities(), problem.values(), problem.free(), problem.signed()),
                    3)
                .components());
      }
      assertThat(Repairer.repair(problem, 3).components()).isEqualTo(apart);
    }
  }

  private static void assertWhole(Component component, Problem problem, String what) {
    Set<String> failing = new TreeSet<>();
    for (Identity identity : problem.identities()) {
      boolean admissible = identity.terms().keySet().stream().noneMatch(problem::inadmissible);
      if (!admissible || new BruteForce(problem, BOUND).only(List.of(identity)) == null) {
        failing.add(identity.name());
      }
    }
    assertThat(component.brokenIdentities()).as(what).isNotEmpty().containsAll(failing);
    Set<String> explained = new TreeSet<>();
    component.causes().forEach(cause -> explained.addAll(cause.identities()));
    assertThat(explained).as(what).isEqualTo(component.brokenIdentities());
    int identities = component.causes().stream().mapToInt(cause -> cause.identities().size()).sum();
    assertThat(identities).as(what).isEqualTo(explained.size());
  }
}
