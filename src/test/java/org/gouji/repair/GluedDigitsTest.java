package org.gouji.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedDigitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          814000085 | 7 | [[81, 4, 0, 0, 0, 0, 85]]
          0000000   | 7 | [[0, 0, 0, 0, 0, 0, 0]]
          1000001   | 7 | [[1, 0, 0, 0, 0, 0, 1]]
          520030560 | 7 | [[52, 0, 0, 3, 0, 5, 60]]
          112       | 3 | [[1, 1, 2]]
          11111122  | 3 | [[11, 111, 122], [111, 11, 122]]
          10111     | 3 | [[10, 1, 11]]
          55        | 2 | [[5, 5]]
          1234567   | 7 | []
          000001    | 7 | []
          12a3      | 3 | []
          ''        | 7 | []
          99999999999911000000000000 | 3 | [[9, 999999999991, 1000000000000], [999999999999, 1, 1000000000000]]
          """)
  void splitsARowByItsOwnSum(String digits, int parts, String expected) {
    assertThat(GluedDigits.rowSplits(digits, parts)).hasToString(expected);
  }

  @Test
  void givesUpOnARunThatIsNoRow() {
    assertThat(GluedDigits.rowSplits("1".repeat(61), 7)).isEmpty();
    assertThat(GluedDigits.rowSplits("1".repeat(60), 40)).isEmpty();
  }

  @Test
  void findsEverySplit() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String digits =
          random
              .ints(3 + random.nextInt(8), 0, 3)
              .mapToObj(Integer::toString)
              .collect(Collectors.joining());
      int parts = 2 + random.nextInt(4);
      List<List<Long>> expected = new ArrayList<>();
      everySplit(digits, parts, new ArrayList<>(), expected);
      assertThat(GluedDigits.rowSplits(digits, parts))
          .as("%s in %d", digits, parts)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void splitsWholeTablesAndNeverWrongly() {
    int unique = 0;
    for (int seed = 0; seed < 150; seed++) {
      Map<String, Long> values = Applications.consistent(new Random(seed));
      Optional<Map<String, List<Long>>> found = split(candidates(values));
      if (found.isPresent()) {
        unique++;
        found.orElseThrow().forEach((row, numbers) -> assertRow(values, row, numbers));
      }
    }
    assertThat(unique).isGreaterThan(130);
  }

  @Test
  void refusesATableWithAWrongFigure() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Map<String, Long> values = Applications.consistent(random);
      Slips.plant(values, 1, random);
      assertThat(split(candidates(values))).isEmpty();
    }
  }

  @Test
  void wantsExactlyOneCombination() {
    LinkedHashMap<String, List<List<Long>>> rows = new LinkedHashMap<>();
    rows.put("x", List.of(List.of(1L, 2L), List.of(2L, 1L)));
    rows.put("y", List.of(List.of(3L, 4L), List.of(4L, 3L)));
    List<Identity> loose = List.of(Sums.identity("x0 = y9"));
    assertThat(GluedDigits.tableSplit(rows, loose, (row, i) -> row + i)).isEmpty();
    List<Identity> half = List.of(Sums.identity("y0 = x0 + x0 + x1"));
    assertThat(GluedDigits.tableSplit(rows, half, (row, i) -> row + i))
        .hasValue(Map.of("x", List.of(1L, 2L), "y", List.of(4L, 3L)));
    List<Identity> either = List.of(Sums.identity("y0 = x0 + 2 x1 - x1"));
    assertThat(GluedDigits.tableSplit(rows, either, (row, i) -> row + i)).isEmpty();
    rows.put("z", List.of());
    assertThat(GluedDigits.tableSplit(rows, half, (row, i) -> row + i)).isEmpty();
  }

  private static Optional<Map<String, List<Long>>> split(
      LinkedHashMap<String, List<List<Long>>> candidates) {
    return GluedDigits.tableSplit(
        candidates,
        Applications.identities(),
        (row, index) -> Applications.cell(row, Applications.COLUMNS.get(index)));
  }

  private static LinkedHashMap<String, List<List<Long>>> candidates(Map<String, Long> values) {
    LinkedHashMap<String, List<List<Long>>> candidates = new LinkedHashMap<>();
    for (String row : Applications.ROWS) {
      String digits =
          Applications.COLUMNS.stream()
              .map(column -> values.get(Applications.cell(row, column)).toString())
              .collect(Collectors.joining());
      candidates.put(row, GluedDigits.rowSplits(digits, 7));
    }
    return candidates;
  }

  private static void assertRow(Map<String, Long> values, String row, List<Long> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      String cell = Applications.cell(row, Applications.COLUMNS.get(i));
      assertThat(numbers.get(i)).as(cell).isEqualTo(values.get(cell));
    }
  }

  private static void everySplit(
      String digits, int parts, List<Long> numbers, List<List<Long>> found) {
    if (parts == 0) {
      long last = numbers.get(numbers.size() - 1);
      long sum = numbers.stream().mapToLong(Long::longValue).sum();
      if (digits.isEmpty() && sum == 2 * last) {
        found.add(List.copyOf(numbers));
      }
      return;
    }
    for (int length = 1; length <= digits.length(); length++) {
      String head = digits.substring(0, length);
      if (length == 1 || head.charAt(0) != '0') {
        numbers.add(Long.parseLong(head));
        everySplit(digits.substring(length), parts - 1, numbers, found);
        numbers.remove(numbers.size() - 1);
      }
    }
  }
}
