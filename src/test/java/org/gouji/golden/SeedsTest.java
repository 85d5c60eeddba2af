package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;
import org.gouji.golden.Seed.Expected;
import org.gouji.golden.Seed.TrueCell;
import org.gouji.report.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real reports: every cell, every finding and nothing else. */
class SeedsTest {

  static List<Seed> seeds() {
    List<Seed> seeds = Seed.all();
    assertThat(seeds).hasSize(5);
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCellIsReadAsItStands(Seed seed) {
    Map<String, TrueCell> truth = seed.cells();
    List<Cell> cells = audit(seed).cells();
    assertThat(cells.stream().map(Cell::id)).containsExactlyInAnyOrderElementsOf(truth.keySet());
    for (Cell cell : cells) {
      TrueCell expected = truth.get(cell.id());
      if (expected.value() == null) {
        assertThat(cell.value()).as(cell.id()).isNull();
      } else {
        assertThat(cell.value()).as(cell.id()).isEqualByComparingTo(expected.value());
      }
      assertThat(cell.place().line()).as(cell.id()).isEqualTo(expected.line());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsLostIsDeduced(Seed seed) {
    Map<String, BigDecimal> expected = new LinkedHashMap<>();
    seed.cells()
        .forEach(
            (id, cell) -> {
              if (cell.deduced() != null) expected.put(id, cell.deduced());
            });
    AuditResult result = audit(seed);
    assertThat(result.deduced()).containsExactlyInAnyOrderEntriesOf(expected);
    List<List<Integer>> problems = seed.problemLines();
    assertThat(result.problems()).hasSameSizeAs(problems);
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = result.problems().get(i);
      assertThat(problem.cells()).containsExactlyInAnyOrderElementsOf(expected.keySet());
      List<Quote> evidence = problem.evidence();
      assertThat(evidence.stream().map(q -> q.place().line())).containsAll(problems.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void yearAgencyFormsAndVerdictAreRight(Seed seed) {
    AuditResult result = audit(seed);
    assertThat(result.year()).isEqualTo(seed.truth().get("year").asInt());
    String organ = seed.truth().get("organ").asText();
    if (seed.name().startsWith("004")) {
      assertThat(result.organ()).isIn(null, organ);
    } else {
      assertThat(result.organ()).isEqualTo(organ);
    }
    assertThat(result.templates()).isEqualTo(seed.templates());
    assertThat(result.verdict().word()).isEqualTo(seed.truth().get("verdict").asText());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyExpectedFindingIsThereOnceAndNoOther(Seed seed) {
    Set<Finding> left = new LinkedHashSet<>(Golden.grave(audit(seed)));
    for (Expected expected : seed.expected()) {
      List<Finding> matches = left.stream().filter(f -> matches(f, expected)).toList();
      assertThat(matches).as(expected.id()).hasSize(1);
      left.removeAll(matches);
    }
    assertThat(left).isEmpty();
  }

  /** Same category and severity, and evidence from the same lines or from just beside them. */
  private static boolean matches(Finding finding, Expected expected) {
    if (finding.category() != expected.category()) return false;
    if (finding.severity() != expected.severity()) return false;
    Set<Integer> near =
        expected.lines().stream()
            .flatMap(line -> List.of(line - 1, line, line + 1).stream())
            .collect(Collectors.toSet());
    return Golden.lines(finding).stream().anyMatch(near::contains);
  }

  private static AuditResult audit(Seed seed) {
    return Golden.audit(seed.name(), seed.text());
  }
}
