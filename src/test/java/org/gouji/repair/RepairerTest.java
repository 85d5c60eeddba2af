package org.gouji.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairerTest {
  /** Repairs of the only broken component: cells with what they held and should hold. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum of two, any may be wrong | a=1 b=2 t=4    | t = a + b | a 1->2; b 2->3; t 4->3
          what would be negative       | a=5 b=0 t=3    | t = a + b | a 5->3; t 3->5
          signed may be negative       | a=5 b=~0 t=3   | t = a + b | a 5->3; b 0->-2; t 3->5
          shared cell, two fail        | a=1 b=1 c=1 t=3 u=3 | t = a + b/u = a + c | a 1->2
          chain                        | a=0 m=4 n=4 z=9 | a = m/m = n/n = z | a 0->4, z 9->4
          a free cell takes it         | a=1 b=? t=4    | t = a + b | -
          free cannot go below zero    | a=6 b=? t=4    | t = a + b | a 6->?; t 4->?
          unknown is free              | a=6 t=4        | t = a + b | a 6->?; t 4->?
          shared free cell, at odds    | x=? a=3 b=4    | a = x/b = x | a 3->4; b 4->3
          shared, parts stay below sum | x=? y=? t=3 u=5 | t = x + y/u = x | t 3->?; u 5->?
          dependent columns, a range   | a=9 b=9 t=5 f=? | t = a + b - f/f = g | -
          doubled, odd                 | a=? t=5        | t = 2 a   | t 5->?
          doubled, odd, one other      | a=? b=2 t=5    | t = 2 a + b | b 2->?; t 5->?
          coefficient fits one         | a=1 b=1 t=4    | t = 2 a + b | b 1->2; t 4->3
          negative where none may be   | a=-3 b=5 t=8   | t = a + b | a -3->3
          negative, though sums hold   | a=-3 b=5 t=2   | t = a + b | a -3->?, b 5->?; a -3->?, t 2->?
          large figures                | a=999999999999 b=1 t=1000000000001 | t = a + b \
          | a 999999999999->1000000000000; b 1->2; t 1000000000001->1000000000000
          nothing broken               | a=1 b=2 t=3    | t = a + b | -
          """)
  void findsAllSmallestRepairs(String what, String values, String identities, String expected) {
    Repairs repairs = Repairer.repair(Sums.problem(values, identities.split("/")));
    if (expected.equals("-")) {
      assertThat(repairs.components()).as(what).isEmpty();
    } else {
      assertThat(repairs.components()).as(what).hasSize(1);
      assertThat(texts(repairs.components().get(0).repairs()))
          .as(what)
          .containsExactly(expected.split("; "));
    }
  }

  @Test
  void findsACellInNoBrokenIdentity() {
    Component component =
        only(
            Sums.problem(
                "a=5 m=5 z=5 p=3 p1=3 p2=3 q=3 q1=3 q2=3",
                "a = p",
                "m = a",
                "z = m",
                "q = z",
                "p1 = p",
                "p2 = p",
                "q1 = q",
                "q2 = q"));
    assertThat(component.brokenIdentities()).containsExactly("a", "q");
    assertThat(texts(component.repairs())).containsExactly("a 5->3, m 5->3, z 5->3");
    assertThat(component.causes()).hasSize(1);
  }

  @Test
  void namesBothRepairsWhereAResultWasCountedTwice() {
    Map<String, Long> values = Applications.zeros();
    List<String> rows =
        List.of("granted", "partial", "refused.6", "unavailable.1", "unavailable.2", "other.3");
    long[] figures = {17, 9, 3, 1, 4, 1};
    for (String column : List.of("natural", "total")) {
      for (int i = 0; i < figures.length; i++) {
        values.put(Applications.cell(rows.get(i), column), figures[i]);
      }
      values.put(Applications.cell("handledTotal", column), 26L);
      values.put(Applications.cell("received", column), 26L);
    }
    Component component = only(Applications.problem(values));
    assertThat(component.brokenIdentities()).containsExactly("sum.natural", "sum.total");
    assertThat(component.causes()).hasSize(1);
    assertThat(component.causes().get(0).identities()).containsExactly("sum.natural", "sum.total");
    assertThat(texts(component.causes().get(0).repairs()))
        .containsExactly(
            "granted.natural 17->8, granted.total 17->8",
            "partial.natural 9->0, partial.total 9->0");
  }

  @Test
  void tellsUnrelatedSlipsInOneTableApart() {
    Map<String, Long> values = Applications.zeros();
    values.put("granted.natural", 3L);
    values.put("refused.2.research", 5L);
    List<Cause> causes = only(Applications.problem(values)).causes();
    assertThat(causes).hasSize(2);
    assertThat(causes.get(0).identities()).containsExactly("row.granted", "sum.natural");
    assertThat(texts(causes.get(0).repairs())).containsExactly("granted.natural 3->0");
    assertThat(causes.get(1).identities()).containsExactly("row.refused.2", "sum.research");
    assertThat(texts(causes.get(1).repairs())).containsExactly("refused.2.research 5->0");
  }

  @Test
  void answersTablesThatShareNothingByThemselves() {
    Problem problem =
        Sums.problem("a=1 b=2 c=4 x=1 y=1 z=2 p=0 q=3", "c = a + b", "z = x + y", "p = q");
    List<Component> components = Repairer.repair(problem).components();
    assertThat(components).extracting(Component::brokenIdentities).hasToString("[[c], [p]]");
  }

  @Test
  void keepsTheCausesOfATreeOfSumsApart() {
    StringBuilder values = new StringBuilder("top=90");
    StringBuilder top = new StringBuilder("top = ");
    String[] identities = new String[4];
    for (int block = 0; block < 3; block++) {
      StringBuilder sum = new StringBuilder("s" + block + " = ");
      for (int part = 0; part < 8; part++) {
        values.append(" p").append(block).append(part).append(part == 0 ? "=6" : "=5");
        sum.append(part == 0 ? "p" : " + p").append(block).append(part);
      }
      values.append(" s").append(block).append("=40");
      top.append(block == 0 ? "s" : " + s").append(block);
      identities[block] = sum.toString();
    }
    identities[3] = top.toString();
    Component component = only(Sums.problem(values.toString().replace("=90", "=120"), identities));
    assertThat(component.causes()).hasSize(3);
    assertThat(component.causes()).allSatisfy(cause -> assertThat(cause.repairs()).hasSize(8));
    assertThat(component.repairs()).hasSize(8 * 8 * 8);
  }

  @Test
  void blamesIdentitiesThatOnlyTogetherCannotHold() {
    Component component =
        only(Sums.problem("x=? a=3 b=4 c=4 y=4", "a = x", "b = x", "c = x", "y = c"));
    assertThat(component.brokenIdentities()).containsExactly("a", "c");
    assertThat(texts(component.repairs())).containsExactly("a 3->4");
    assertThat(component.causes()).hasSize(1);
  }

  @Test
  void mergesCausesThatDependOnEachOther() {
    Problem problem =
        Sums.problem("a=1 b=2 x=? c=1 d=2 y=?", "a = x", "b = x", "c = y", "d = y", "x = y");
    Component component = only(problem);
    assertThat(texts(component.repairs())).containsExactly("a 1->2, c 1->2", "b 2->1, d 2->1");
    assertThat(component.causes()).hasSize(1);
    assertThat(component.causes().get(0).identities()).isEqualTo(component.brokenIdentities());
  }

  @Test
  void saysSoWhereTheLimitDoesNotDo() {
    String[] identities = {"a = b + e", "c = d + e", "f = g + e"};
    Problem problem = Sums.problem("a=1 b=2 c=3 d=9 e=0 f=7 g=1", identities);
    Component component = only(problem, 2);
    assertThat(component.exceeded()).isTrue();
    assertThat(component.repairs()).isEmpty();
    assertThat(component.causes()).hasSize(1);
    assertThat(component.causes().get(0).identities()).containsExactly("a", "c", "f");
    assertThat(only(problem, 3).exceeded()).isFalse();
  }

  @Test
  void givesUpOnFiguresBeyondMeasure() {
    Problem problem =
        Sums.problem("a=9000000000000000000 b=9000000000000000000 t=1 f=?", "t = a + b + f");
    assertThat(Repairer.repair(problem).components()).allMatch(Component::exceeded);
  }

  private static Component only(Problem problem) {
    return only(problem, Repairer.LIMIT);
  }

  private static Component only(Problem problem, int limit) {
    List<Component> components = Repairer.repair(problem, limit).components();
    assertThat(components).hasSize(1);
    return components.get(0);
  }

  private static List<String> texts(List<Repair> repairs) {
    return repairs.stream().map(Sums::text).toList();
  }
}
