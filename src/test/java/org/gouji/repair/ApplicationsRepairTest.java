package org.gouji.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full tables with mistakes planted at random cells, totals and flows included. */
class ApplicationsRepairTest {
  private static final int TABLES = 1000;

  @ParameterizedTest
  @CsvSource({"1, 995, 0, 20", "2, 980, 0, 1000", "3, 950, 3, 2000", "4, 900, 8, 5000"})
  void namesThePlantedCells(int slips, int leastUnique, int mostWrong, long mostWork) {
    int unique = 0;
    int wrong = 0;
    int lost = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      Random random = new Random(seed * 31L + slips);
      SortedMap<String, Long> values = Applications.consistent(random);
      SortedMap<String, Long> truth = Slips.plant(values, slips, random);
      Problem problem = Applications.problem(values);
      List<Component> components = Repairer.repair(problem).components();
      List<Repair> repairs = components.isEmpty() ? List.of() : components.get(0).repairs();
      boolean right = repairs.contains(repair(values, truth));
      if (repairs.size() == 1) {
        unique++;
        wrong += right ? 0 : 1;
      } else if (!right) {
        lost++;
      }
      Work work = new Work(Long.MAX_VALUE);
      Search.smallest(Part.of(problem, problem.identities()), Repairer.LIMIT, work);
      assertThat(work.spent()).as("seed %d", seed).isLessThan(mostWork);
    }
    assertThat(unique - wrong).isGreaterThanOrEqualTo(leastUnique);
    assertThat(wrong).isLessThanOrEqualTo(mostWrong);
    assertThat(lost).isLessThanOrEqualTo(mostWrong);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 8, 12, 40})
  void givesUpSoonOnHopelessTables(int slips) {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed * 31L + slips);
      SortedMap<String, Long> values = Applications.consistent(random);
      Slips.plant(values, slips, random);
      Problem problem = Applications.problem(values);
      Work work = new Work(Long.MAX_VALUE);
      Search.smallest(Part.of(problem, problem.identities()), Repairer.LIMIT, work);
      assertThat(work.spent()).as("seed %d", seed).isLessThan(10_000);
    }
  }

  @ParameterizedTest
  @CsvSource({"row, 430", "column, 430", "carried, 230"})
  void hasTheTruthAmongTheSetsOfHardPatterns(String pattern, int leastFirst) {
    int first = 0;
    int tables = 0;
    for (int seed = 0; tables < 500; seed++) {
      Random random = new Random(seed * 31L + pattern.length());
      SortedMap<String, Long> values = Applications.consistent(random);
      SortedMap<String, Long> truth = pattern(pattern, values, random);
      if (truth.isEmpty()) {
        continue;
      }
      tables++;
      Problem problem = Applications.problem(values);
      List<Repair> repairs = Repairer.repair(problem).components().get(0).repairs();
      Repair planted = repair(values, truth);
      assertThat(repairs).as("seed %d", seed).contains(planted);
      List<Ranked> ranked = Ranking.rank(repairs, problem, Applications::neighbours);
      first += ranked.get(0).repair().equals(planted) ? 1 : 0;
    }
    assertThat(first).isGreaterThan(leastFirst);
  }

  private static SortedMap<String, Long> pattern(
      String pattern, Map<String, Long> values, Random random) {
    int row = random.nextInt(24);
    int column = random.nextInt(6);
    String cell = Applications.cell(Applications.ROWS.get(row), Applications.COLUMNS.get(column));
    SortedMap<String, Long> truth = new TreeMap<>();
    if (pattern.equals("carried")) {
      String total = Applications.cell(Applications.RESULTS.get(row % 21), "total");
      String inner = total.replace(".total", "." + Applications.COLUMNS.get(column));
      long step = Slips.digitSlip(values.get(inner), random) - values.get(inner);
      if (step != 0) {
        change(values, truth, inner, values.get(inner) + step);
        change(values, truth, total, values.get(total) + step);
      }
      return truth;
    }
    String other =
        pattern.equals("row")
            ? Applications.cell(Applications.ROWS.get(row), Applications.COLUMNS.get(column + 1))
            : Applications.cell(Applications.ROWS.get(row + 1), Applications.COLUMNS.get(column));
    long value = values.get(cell);
    if (value != values.get(other)) {
      change(values, truth, cell, values.get(other));
      change(values, truth, other, value);
    }
    return truth;
  }

  private static void change(
      Map<String, Long> values, Map<String, Long> truth, String cell, long wrong) {
    truth.put(cell, values.get(cell));
    values.put(cell, wrong);
  }

  private static Repair repair(Map<String, Long> found, SortedMap<String, Long> truth) {
    List<Change> changes = new ArrayList<>();
    truth.forEach((cell, value) -> changes.add(new Change(cell, found.get(cell), value)));
    return new Repair(changes);
  }
}
