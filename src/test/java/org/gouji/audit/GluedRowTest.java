package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.report.GluedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedRowTest {

  private static List<List<BigDecimal>> splits(int cells, int block, String... runs) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < cells; i++) ids.add("c" + i);
    return GluedRow.splits(
        new GluedTable.Row(ids, List.of(runs), block, new Quote(Place.NONE, runs[0])));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "7; 7; 713000074; 71 3 0 0 0 0 74",
        "7; 7; 230 000023; 23 0 0 0 0 0 23",
        "7; 7; 0 0 0 0 0 00; 0 0 0 0 0 0 0",
        "7; 7; 12 1 00 0 0 13; 12 1 0 0 0 0 13",
        "15; 5; 10203120001200000; 1 0 2 0 3 12 0 0 0 12 0 0 0 0 0",
        "15; 5; 000000000000000; 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
        "3; 0; 000; 0 0 0",
        "1; 0; 24252.311082; 24252.311082",
        "1; 0; 10690; 10690"
      })
  void splitsInOneWay(int cells, int block, String run, String figures) {
    List<BigDecimal> expected = Arrays.stream(figures.split(" ")).map(BigDecimal::new).toList();
    assertThat(splits(cells, block, run)).containsExactly(expected);
  }

  @Test
  void keepsEveryWayOfAnUnclearRow() {
    assertThat(splits(7, 7, "121000013")).hasSize(2);
    assertThat(splits(3, 0, "8855698")).hasSizeGreaterThan(10);
    assertThat(splits(7, 7, "00000002", "0000000")).hasSize(1);
    assertThat(splits(7, 7, "1000001", "100000")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7, 713000075",
    "7, 7, 71300",
    "15, 5, 10000",
    "1, 0, 2648-18538",
    "3, 0, 35-15",
    "2, 0, 1.5"
  })
  void findsNoWay(int cells, int block, String run) {
    assertThat(splits(cells, block, run)).isEmpty();
  }

  @Test
  void givesUpOnHugeRuns() {
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Random random = new Random(5);
          for (int i = 0; i < 30; i++) {
            StringBuilder run = new StringBuilder();
            while (run.length() < 60) run.append(i < 20 ? random.nextInt(10) : i % 2);
            assertThat(splits(15, 5, run.toString())).hasSizeLessThan(5000);
            assertThat(splits(7, 7, run.toString())).hasSizeLessThan(5000);
          }
        });
    assertThat(splits(7, 7, "1".repeat(5000))).isEmpty();
  }
}
