package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.finding.Suspect;
import org.gouji.golden.Seed.TrueCell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One wrong cell is one arithmetic error, over the cells of what it breaks, and names the cell. */
class PlantedFaultTest {

  /** Every cell of the tables three and four, one at a time. */
  @TestFactory
  Stream<DynamicTest> everyCell() {
    return Stream.of("000", "001", "002").map(Seed::of).flatMap(this::everyCellOf);
  }

  private Stream<DynamicTest> everyCellOf(Seed seed) {
    Map<String, Integer> values = values(seed);
    int before = errors(seed.altered().audit()).size();
    return values.keySet().stream()
        .filter(cell -> seed.cells().get(cell).value() != null)
        .filter(cell -> !(seed.name().startsWith("000") && alreadyWrong(cell)))
        .map(
            cell ->
                DynamicTest.dynamicTest(
                    seed + " " + cell, () -> plant(seed, values, cell, before)));
  }

  /** The columns and rows that the fault this seed has anyway puts in doubt. */
  private static boolean alreadyWrong(String cell) {
    return cell.startsWith("applications.")
        && (cell.endsWith(".natural") || cell.endsWith(".total"));
  }

  private static Map<String, Integer> values(Seed seed) {
    Map<String, Integer> values = new LinkedHashMap<>();
    for (Map.Entry<String, TrueCell> entry : seed.cells().entrySet()) {
      String id = entry.getKey();
      if (!id.startsWith("applications.") && !id.startsWith("review.")) continue;
      BigDecimal value = entry.getValue().value();
      BigDecimal number = value == null ? entry.getValue().deduced() : value;
      if (number != null) values.put(id, number.intValueExact());
    }
    return values;
  }

  private static void plant(Seed seed, Map<String, Integer> values, String cell, int before) {
    int old = values.get(cell);
    int planted = old + 3;
    AuditResult result = seed.altered().set(cell, planted).audit();
    List<Finding> errors = errors(result);
    assertThat(errors).hasSize(before + 1);
    Finding finding =
        errors.stream().filter(f -> f.cells().contains(cell)).findFirst().orElseThrow();
    Map<String, Integer> changed = new LinkedHashMap<>(values);
    changed.put(cell, planted);
    if (seed.problemLines().isEmpty()) {
      assertThat(new TreeSet<>(finding.cells()))
          .isEqualTo(new TreeSet<>(Sums.brokenMembers(changed, cell)));
    }
    Suspect suspect = new Suspect(cell, new BigDecimal(planted), new BigDecimal(old));
    boolean known = seed.problemLines().isEmpty();
    if (known && Sums.singleRepairs(changed, cell).size() == 1) {
      assertThat(finding.suspects()).containsExactly(suspect);
    } else if (known || finding.suspects().isEmpty()) {
      assertThat(finding.suspects()).isEmpty();
      assertThat(finding.alternatives()).contains(List.of(suspect));
    } else {
      assertThat(finding.suspects()).containsExactly(suspect);
    }
  }

  private static List<Finding> errors(AuditResult result) {
    return Golden.of(result, Category.ARITHMETIC).stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .toList();
  }

  /** Figures of the statistics table whose sums break. */
  @TestFactory
  Stream<DynamicTest> everyStatisticsFigure() {
    Seed seed = Seed.of("004");
    return Stream.of(
            "channel.gazette",
            "channel.other",
            "requests.received",
            "requests.inPerson",
            "requests.online",
            "requests.closed",
            "requests.closedExtended",
            "replies.total",
            "replies.granted",
            "replies.refused",
            "replies.refusedPrivacy",
            "replies.otherRoute",
            "reconsideration.upheld",
            "litigation.corrected",
            "organisation.staff",
            "organisation.staffPartTime")
        .map(id -> "statistics." + id)
        .map(id -> DynamicTest.dynamicTest(id, () -> plantStatistics(seed, id)));
  }

  private static void plantStatistics(Seed seed, String cell) {
    AuditResult result = seed.altered().set(cell, 5).audit();
    List<Finding> arithmetic =
        Golden.of(result, Category.ARITHMETIC).stream()
            .filter(f -> !f.rule().equals("ARITH-007"))
            .toList();
    assertThat(arithmetic).hasSize(1);
    assertThat(arithmetic.get(0).cells()).contains(cell);
  }

  @TestFactory
  Stream<DynamicTest> partsAboveTheirWhole() {
    Seed seed = Seed.of("004");
    return Stream.of("response.pressConferencesByHead", "response.onlineInterviewsByHead")
        .map(id -> "statistics." + id)
        .map(id -> DynamicTest.dynamicTest(id, () -> plantStatistics(seed, id)));
  }

  /** Blank neighbours hide nothing where the totals disagree. */
  @TestFactory
  Stream<DynamicTest> totalsAmongBlanks() {
    Seed seed = Seed.of("003");
    return Stream.of("received", "carriedIn", "granted", "refused.process", "carriedOut")
        .map(row -> "applications." + row + ".total")
        .map(
            cell ->
                DynamicTest.dynamicTest(
                    cell,
                    () -> {
                      List<Finding> errors = errors(seed.altered().set(cell, 5).audit());
                      assertThat(errors).hasSize(1);
                      assertThat(errors.get(0).cells()).contains(cell);
                    }));
  }
}
