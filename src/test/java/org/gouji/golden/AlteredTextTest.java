package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure changed in the prose alone is one finding more, on its line. */
class AlteredTextTest {

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of(Seed.of("000").altered().on(12, "依申請公開件26件", "依申請公開件27件"), 12),
        Arguments.of(Seed.of("001").altered().on(15, "办结0件", "办结4件"), 15),
        Arguments.of(Seed.of("001").altered().on(15, "受理依申请公开0件", "受理依申请公开4件"), 15),
        Arguments.of(
            Seed.of("001")
                .altered()
                .setAll(2, nat("received"), nat("granted"), nat("handledTotal"))
                .setAll(2, tot("received"), tot("granted"), tot("handledTotal"))
                .on(15, ",受理依申请公开0件、办结0件", ""),
            15),
        Arguments.of(Seed.of("001").altered().on(13, "103条", "104条"), 13),
        Arguments.of(Seed.of("001").altered().on(13, "35条", "36条"), 13),
        Arguments.of(Seed.of("002").altered().on(13, "63 件", "73 件"), 13),
        Arguments.of(
            Seed.of("002")
                .altered()
                .setAll(3, nat("carriedOut"), tot("carriedOut"))
                .set(tot("handledTotal"), 60)
                .set(tot("granted"), 14),
            13),
        Arguments.of(Seed.of("003").altered().on(7, "信息9条", "信息8条"), 7),
        Arguments.of(Seed.of("004").altered().on(26, "微博公开12条", "微博公开15条"), 26),
        Arguments.of(Seed.of("004").altered().on(26, "平台公开37条", "平台公开73条"), 26),
        Arguments.of(Seed.of("004").altered().on(28, "新闻发布会1次", "新闻发布会3次"), 28),
        Arguments.of(Seed.of("004").altered().on(30, "申请1件", "申请2件"), 30),
        Arguments.of(Seed.of("004").altered().on(42, "会议2次", "会议4次"), 42),
        Arguments.of(Seed.of("004").altered().on(42, "培训2次", "培训5次"), 42),
        Arguments.of(Seed.of("004").altered().on(42, "人员6人", "人员60人"), 42),
        Arguments.of(Seed.of("004").altered().set("statistics.complaints", 3), 36),
        Arguments.of(
            Seed.of("004")
                .altered()
                .set("statistics.litigation.total", 1)
                .set("statistics.litigation.upheld", 1),
            34),
        Arguments.of(
            Seed.of("004")
                .altered()
                .set("statistics.reconsideration.total", 1)
                .set("statistics.reconsideration.other", 1),
            32));
  }

  private static String nat(String row) {
    return "applications." + row + ".natural";
  }

  private static String tot(String row) {
    return "applications." + row + ".total";
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void aFigureOfTheProseAgainstTheTable(Altered copy, int line) {
    List<String> before = Golden.rules(copy.seed().altered().audit());
    AuditResult result = copy.audit();
    List<String> added = new ArrayList<>(Golden.rules(result));
    before.forEach(added::remove);
    assertThat(added).as("%s", Golden.grave(result)).hasSize(1);
    assertThat(Golden.rules(result)).hasSize(before.size() + 1);
    Finding finding =
        Golden.of(result, Category.NARRATIVE).stream()
            .filter(f -> f.rule().equals(added.get(0)) && Golden.lines(f).contains(line))
            .findFirst()
            .orElseThrow();
    assertThat(finding.message()).isNotBlank();
  }

  @Test
  void aCorrectedFigureEndsItsFinding() {
    AuditResult result = Seed.of("004").altered().on(26, "783条", "927条").audit();
    assertThat(Golden.of(result, Category.NARRATIVE)).isEmpty();
    assertThat(Golden.rules(result)).hasSize(2);
  }

  @Test
  void otherCountsAreNotComparedWithTheTables() {
    AuditResult result =
        Seed.of("002")
            .altered()
            .on(9, "594 条", "12 件")
            .on(5, "2023 条", "2022 条")
            .on(21, "22个", "63个")
            .audit();
    assertThat(Golden.grave(result)).isEmpty();
  }
}
