package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.PackFolder.cells;
import static org.gouji.rule.PackFolder.flag;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RuleGuardTest {

  private static final String BUSY =
      """
      rule "B-001"
      when
        Cell(column == "x")
      then
        findings.report("B-001")
            .with("sum", java.util.stream.LongStream.generate(() -> 1L).sum()).add();
      end
      """;

  private static final String JOIN =
      """
      rule "B-001"
      when
        $a: Cell()
        $b: Cell(value + $a.value != 1000001)
        $c: Cell(value + $b.value != 1000002)
        $d: Cell(value + $c.value != 1000003)
        $e: Cell(value + $d.value + $c.value + $b.value + $a.value == 1000004)
      then
        findings.report("B-001").add();
      end
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {BUSY, JOIN})
  void aRuleThatDoesNotEndIsStoppedAndTheOthersCount(String endless) {
    RulePack pack =
        new PackFolder(folder)
            .rule("A-001", flag("A-001", "x"))
            .rule("B-001", endless)
            .rule("C-001", flag("C-001", "y"))
            .load()
            .within(new RuleGuard(Duration.ofSeconds(2)));
    long[] values = LongStream.range(0, 300).toArray();
    RuleOutcome first = pack.run(cells("x", values), 2021, Lang.ZH);
    assertThat(first.findings()).hasSize(300).extracting(Finding::rule).containsOnly("A-001");
    assertThat(first.notAssessable()).containsExactly("B-001");
    assertThat(first.problems())
        .singleElement()
        .matches(it -> it.code().equals("rule-stopped"))
        .extracting(Problem::message)
        .asString()
        .startsWith("规则 B-001(标题)")
        .contains("没有结束");
    long start = System.nanoTime();
    RuleOutcome second = pack.run(cells("x", values), 2021, Lang.ZH);
    assertThat(second).isEqualTo(first);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void aStoppedThreadEndsWhereThisJavaCanEndOne() throws InterruptedException {
    RulePack pack =
        new PackFolder(folder)
            .rule("B-001", BUSY)
            .load()
            .within(new RuleGuard(Duration.ofSeconds(1)));
    pack.run(cells("x", 1), 2021, Lang.ZH);
    if (Runtime.version().feature() >= 20) return;
    for (int i = 0; i < 50 && busy(); i++) Thread.sleep(100);
    assertThat(busy()).isFalse();
  }

  @Test
  void aSessionThatGetsNoProcessorTimeMayTakeLonger() {
    RuleGuard guard = new RuleGuard(Duration.ofMillis(100));
    assertThat(guard.fire(() -> pause(250))).isNull();
    assertThat(guard.fire(() -> pause(5_000))).isNotNull();
  }

  private static @Nullable RuleFailure pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return null;
  }

  private static boolean busy() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(it -> it.getKey().getName().equals("rule session"))
        .anyMatch(it -> it.getKey().getState() == Thread.State.RUNNABLE);
  }
}
