package org.gouji.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
  private static final Neighbourhood LINE =
      cell -> {
        List<String> cells = List.of("a", "b", "c", "t");
        int at = cells.indexOf(cell);
        return cells.stream().filter(other -> Math.abs(cells.indexOf(other) - at) == 1).toList();
      };

  @ParameterizedTest
  @CsvSource({
    "DIGITS_SWAPPED, 12, 21, true",
    "DIGITS_SWAPPED, 123, 132, true",
    "DIGITS_SWAPPED, 123, 321, false",
    "DIGIT_DOUBLED, 12, 112, true",
    "DIGIT_DOUBLED, 12, 122, true",
    "DIGIT_DOUBLED, 12, 121, false",
    "DIGIT_DROPPED, 123, 13, true",
    "DIGIT_DROPPED, 103, 3, true",
    "DIGIT_DROPPED, 5, 0, true",
    "DIGIT_DROPPED, 123, 1, false",
    "SMALL, 10, 19, true",
    "SMALL, 10, 20, false",
    "SMALL, 10, 10, false",
    "OTHER, 10, 7000, true"
  })
  void knowsSlips(Slip slip, long meant, long found, boolean explains) {
    assertThat(slip.explains(meant, found)).isEqualTo(explains);
  }

  @ParameterizedTest(name = "{0} is the likeliest of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DIGITS_SWAPPED | a=21 b=40 c=30 t=82  | a
          DIGIT_DROPPED  | a=1 b=40 c=30 t=84  | a
          DIGIT_DOUBLED  | a=133 b=400 c=30 t=443 | a
          NEIGHBOUR      | a=40 b=40 c=200 t=3000 | a
          """)
  void putsAKnownSlipFirst(Slip slip, String values, String cell) {
    Problem problem = Sums.problem(values, "t = a + b + c");
    List<Repair> repairs = Repairer.repair(problem).components().get(0).repairs();
    List<Ranked> ranked = Ranking.rank(repairs, problem, LINE);
    assertThat(ranked).hasSameSizeAs(repairs);
    assertThat(ranked.get(0).repair().cells()).containsExactly(cell);
    assertThat(ranked.get(0).slips()).containsExactly(slip);
  }

  @Test
  void prefersTwoNeighboursExchanged() {
    Map<String, Long> values = Applications.zeros();
    values.put("granted.natural", 13L);
    values.put("granted.business", 47L);
    values.put("granted.total", 60L);
    values.put("partial.natural", 80L);
    values.put("partial.business", 85L);
    values.put("partial.total", 165L);
    for (String row : List.of("handledTotal", "received")) {
      values.put(Applications.cell(row, "natural"), 127L);
      values.put(Applications.cell(row, "business"), 98L);
      values.put(Applications.cell(row, "total"), 225L);
    }
    Problem problem = Applications.problem(values);
    List<Repair> repairs = Repairer.repair(problem).components().get(0).repairs();
    assertThat(repairs).hasSizeGreaterThan(1);
    Ranked first = Ranking.rank(repairs, problem, Applications::neighbours).get(0);
    assertThat(Sums.text(first.repair()))
        .isEqualTo("granted.business 47->13, granted.natural 13->47");
    assertThat(first.slips()).containsExactly(Slip.EXCHANGED, Slip.EXCHANGED);
  }

  @Test
  void recognisesASumThatCarriedTheMistake() {
    Problem problem =
        Sums.problem("a=12 s=52 b=40 t=82 c=30 u=82", "s = a + b", "t = s + c", "u = t");
    Repair repair = new Repair(List.of(new Change("a", 12, 21L), new Change("s", 52, 61L)));
    assertThat(Ranking.rank(List.of(repair), problem, LINE).get(0).slips())
        .containsExactly(Slip.DIGITS_SWAPPED, Slip.CARRIED);
  }

  @Test
  void keepsTheOrderOfEqualsAndCopesWithRanges() {
    Problem problem = Sums.problem("a=6 b=? t=4 u=4", "t = a + b", "u = t");
    Repair range = new Repair(List.of(new Change("a", 6, null)));
    Repair other = new Repair(List.of(new Change("t", 4, null)));
    assertThat(Ranking.rank(List.of(range, other), problem, cell -> List.of()))
        .extracting(Ranked::repair)
        .containsExactly(range, other);
  }
}
