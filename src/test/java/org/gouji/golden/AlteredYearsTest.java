package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The year decides which form is right and which rules there are. */
class AlteredYearsTest {

  static Stream<Arguments> sameForm() {
    return Stream.of(
        Arguments.of(shifted("000", 2021, 2022), 2022),
        Arguments.of(shifted("000", 2021, 2023), 2023),
        Arguments.of(shifted("001", 2023, 2021), 2021),
        Arguments.of(shifted("001", 2023, 2024), 2024),
        Arguments.of(shifted("002", 2022, 2021), 2021),
        Arguments.of(shifted("002", 2022, 2025), 2025),
        Arguments.of(shifted("003", 2020, 2019), 2019),
        Arguments.of(shifted("004", 2016, 2014), 2014),
        Arguments.of(shifted("004", 2016, 2018), 2018));
  }

  /** Moves the year of the report, and the years before and after it likewise. */
  private static Altered shifted(String seed, int from, int to) {
    Altered copy = Seed.of(seed).altered();
    for (int offset = -1; offset <= 1; offset++) {
      String old = String.valueOf(from + offset);
      if (copy.text().contains(old)) copy.everywhere(old, "<" + "<".repeat(offset + 1) + ">");
    }
    for (int offset = 1; offset >= -1; offset--) {
      String mark = "<" + "<".repeat(offset + 1) + ">";
      if (copy.text().contains(mark)) copy.everywhere(mark, String.valueOf(to + offset));
    }
    return copy;
  }

  @ParameterizedTest
  @MethodSource("sameForm")
  void anotherYearOfTheSameFormHasTheSameFindings(Altered copy, int year) {
    AuditResult before = copy.seed().altered().audit();
    AuditResult after = copy.audit();
    assertThat(after.year()).isEqualTo(year);
    assertThat(Golden.shapes(after)).isEqualTo(Golden.shapes(before));
    assertThat(after.verdict()).isEqualTo(before.verdict());
  }

  @Test
  void theNewFormIsWrongBefore2021AndNoFeeIsAskedFor() {
    AuditResult result = shifted("001", 2023, 2020).remove(84, 85).audit();
    assertThat(result.year()).isEqualTo(2020);
    assertThat(Golden.of(result, Category.TEMPLATE)).hasSize(1);
    assertThat(Golden.of(result, Category.TEMPLATE).get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(Golden.rules(result)).hasSize(1);
    assertThat(result.verdict()).isEqualTo(Verdict.NONCOMPLIANT);
  }

  @Test
  void theOldFormIsWrongFrom2021AndTheFeeIsMissed() {
    AuditResult result = shifted("003", 2020, 2022).audit();
    assertThat(Golden.of(result, Category.TEMPLATE)).hasSize(1);
    assertThat(Golden.of(result, Category.TEMPLATE).get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(Golden.of(result, Category.FEE)).hasSize(1);
    assertThat(Golden.rules(result)).hasSize(4);
  }

  @Test
  void noFeeIsAskedForBefore2021() {
    AuditResult result = shifted("000", 2021, 2020).audit();
    assertThat(Golden.of(result, Category.FEE)).isEmpty();
    assertThat(Golden.of(result, Category.ARITHMETIC)).hasSize(1);
    assertThat(Golden.of(result, Category.TEMPLATE)).isNotEmpty();
  }

  @Test
  void theStatisticsTableIsWrongFrom2019() {
    AuditResult result = shifted("004", 2016, 2020).audit();
    assertThat(result.verdict()).isEqualTo(Verdict.NONCOMPLIANT);
    assertThat(Golden.of(result, Category.TEMPLATE)).hasSize(1);
  }

  @Test
  void aPeriodOfAnotherYearIsAnError() {
    AuditResult result =
        Seed.of("003")
            .altered()
            .on(2, "自2020年1月1日起至2020年12月31日", "自2019年1月1日起至2019年12月31日")
            .audit();
    assertThat(Golden.of(result, Category.METADATA))
        .hasSize(2)
        .anyMatch(f -> f.severity() == Severity.ERROR && Golden.lines(f).contains(2));
  }

  @Test
  void aSentenceOfAnotherYearIsSeen() {
    AuditResult result = Seed.of("001").altered().on(13, "2023年,耳口乡", "2022年,耳口乡").audit();
    assertThat(Golden.of(result, Category.METADATA))
        .singleElement()
        .satisfies(f -> assertThat(Golden.lines(f)).contains(13));
    assertThat(Golden.rules(result)).hasSize(1);
  }
}
