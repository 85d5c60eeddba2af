package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.finding.Category;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other figures that agree with each other change nothing; repaired figures end their finding. */
class AlteredFiguresTest {

  static Stream<Altered> consistent() {
    Altered more =
        Seed.of("000")
            .altered()
            .setAll(1036, both("received"))
            .setAll(1027, both("granted"))
            .setAll(1036, both("handledTotal"))
            .on(12, "26件", "1036件");
    return Stream.of(
        more,
        Seed.of("000").altered().set("review.reconsideration.upheld", 4).set(TOTAL, 8),
        Seed.of("000").altered().set("proactive.licensing.decisions", 7713),
        Seed.of("000").altered().on(11, "1417", "2417").on(11, "2504", "3504"),
        Seed.of("001")
            .altered()
            .setAll(12, both("received"))
            .setAll(12, both("granted"))
            .setAll(12, both("handledTotal"))
            .on(15, "未收到依申请公开的信息申请,受理依申请公开0件、办结0件", "受理依申请公开12件、办结12件"),
        Seed.of("001").altered().on(13, "103条", "203条").on(13, "35条", "135条"),
        Seed.of("001").altered().set("proactive.normative.inForce", 12),
        Seed.of("002").altered().setAll(8, both("refused.process")).set(GRANTED, 14),
        Seed.of("002")
            .altered()
            .set("applications.received.total", 65)
            .setAll(7, both("carriedOut"))
            .set("applications.handledTotal.total", 58)
            .set(GRANTED, 12)
            .on(13, "63 件,均已全部回复,办结率 100%", "65 件"),
        Seed.of("003").altered().on(7, "9条", "12条").on(7, "4条", "7条"),
        Seed.of("004")
            .altered()
            .set("statistics.channel.website", 1927)
            .set("statistics.channel.sum", 1976),
        Seed.of("004")
            .altered()
            .set("statistics.training.participants", 60)
            .on(42, "培训人员6人", "培训人员60人"));
  }

  private static final String TOTAL = "review.reconsideration.total";
  private static final String GRANTED = "applications.granted.total";

  private static String[] both(String row) {
    return new String[] {"applications." + row + ".natural", "applications." + row + ".total"};
  }

  @ParameterizedTest
  @MethodSource("consistent")
  void figuresThatAgreeChangeNothing(Altered copy) {
    AuditResult before = copy.seed().altered().audit();
    AuditResult after = copy.audit();
    assertThat(Golden.shapes(after)).isEqualTo(Golden.shapes(before));
    assertThat(after.verdict()).isEqualTo(before.verdict());
    assertThat(after.cells()).isNotEqualTo(List.of());
  }

  @Test
  void theDeductionFollowsTheFigures() {
    AuditResult result =
        Seed.of("002").altered().setAll(8, both("refused.process")).set(GRANTED, 14).audit();
    assertThat(result.deduced())
        .containsAllEntriesOf(
            Map.of(
                "applications.granted.natural", new BigDecimal(13),
                "applications.received.natural", new BigDecimal(62)));
  }

  @Test
  void aRepairedTableHasNoFault() {
    AuditResult result = Seed.of("000").altered().setAll(0, both("partial")).audit();
    assertThat(Golden.of(result, Category.ARITHMETIC)).isEmpty();
    assertThat(Golden.rules(result)).hasSize(4);
    assertThat(result.verdict()).isEqualTo(Verdict.QUESTIONED);
  }

  @Test
  void aCorrectedTotalEndsItsFinding() {
    AuditResult result = Seed.of("000").altered().on(11, "2504條", "2499條").audit();
    assertThat(Golden.of(result, Category.NARRATIVE)).isEmpty();
    assertThat(Golden.rules(result)).hasSize(4);
  }

  @Test
  void aChannelWithinTheTotalIsRight() {
    AuditResult result =
        Seed.of("004")
            .altered()
            .set("statistics.disclosed.total", 950)
            .on(26, "645条", "950条")
            .audit();
    assertThat(Golden.of(result, Category.ARITHMETIC)).isEmpty();
    assertThat(Golden.rules(result)).hasSize(2);
  }
}
