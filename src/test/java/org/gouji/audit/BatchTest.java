package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

  @TempDir Path temp;

  private final List<AuditResult> results = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void endWhatHangs() {
    over.countDown();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void resultsComeInTheOrderOfTheInputs(int threads) throws Exception {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < 200; i++) inputs.add(file("f" + i, i % 3 == 0 ? "slow" : "fast"));
    Batch batch =
        new Batch(
            (report, content) -> {
              if (content.length > 0 && content[0] == 's') pause(2);
              return FakeAudit.audit(report, content);
            },
            Lang.ZH,
            threads);
    assertThat(batch.run(inputs, results::add)).isEmpty();
    assertThat(results)
        .extracting(AuditResult::report)
        .isEqualTo(inputs.stream().map(Input::report).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "throw, java.lang.IllegalStateException: planted at ",
    "overflow, java.lang.StackOverflowError at ",
    "memory, java.lang.OutOfMemoryError: planted at ",
  })
  void anAuditThatFailsCostsOneReport(String fault, String detail) throws Exception {
    List<RunProblem> problems = run(2, file("a", ""), file("b", fault), file("c", ""));
    assertThat(results)
        .extracting(AuditResult::verdict)
        .containsExactly(Verdict.COMPLIANT, Verdict.INCOMPLETE, Verdict.COMPLIANT);
    assertThat(codes(results.get(1))).containsExactly("internal-error");
    assertThat(results.get(1).sha256()).hasSize(64);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo("internal-error");
    assertThat(problems.get(0).report()).isEqualTo("b");
    assertThat(problems.get(0).detail()).startsWith(detail).doesNotContain("\n");
  }

  @Test
  void aFileThatIsGoneIsUnreadable() throws Exception {
    assertThat(run(1, new Input("gone", temp.resolve("gone")), file("a", ""))).isEmpty();
    assertThat(results.get(0).verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(codes(results.get(0))).containsExactly("unreadable-file");
    assertThat(results.get(0).sha256()).isEmpty();
    assertThat(results.get(1).verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void aFileBeyondTheLimitIsNotRead() throws Exception {
    Batch batch =
        new Batch(
            FakeAudit::audit,
            null,
            Lang.EN,
            2,
            new Task.Limits(10, 5, 200),
            Duration.ofSeconds(60));
    batch.run(
        List.of(file("a", "12345678901"), file("b", "1234567890"), file("c", "1")), results::add);
    assertThat(codes(results.get(0))).containsExactly("unreadable-file");
    assertThat(results.get(0).problems().get(0).message()).contains("10 B");
    assertThat(results)
        .extracting(AuditResult::verdict)
        .containsExactly(Verdict.INCOMPLETE, Verdict.COMPLIANT, Verdict.COMPLIANT);
  }

  @Test
  void anAuditWithoutEndIsGivenUp() throws Exception {
    Batch batch =
        new Batch(
            (report, content) -> {
              if (content[0] == 'x') hang();
              return FakeAudit.audit(report, content);
            },
            null,
            Lang.ZH,
            1,
            Task.Limits.of(org.gouji.document.Limits.DEFAULT),
            Duration.ofMillis(300));
    List<RunProblem> problems =
        batch.run(List.of(file("a", "a"), file("b", "x"), file("c", "a")), results::add);
    assertThat(problems).extracting(RunProblem::code).containsExactly("time-limit");
    assertThat(codes(results.get(1))).containsExactly("time-limit");
    assertThat(results.get(2).verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @ParameterizedTest
  @CsvSource({"memory, memory-limit, limit", "spin, time-limit, time-limit"})
  void whatHangsOrEatsTheHeapIsAuditedOnceMoreApart(String fault, String code, String problem)
      throws Exception {
    List<String> apart = new ArrayList<>();
    Batch batch =
        new Batch(
            (report, content) -> {
              if (content[0] == 's') hang();
              return FakeAudit.audit(report, content);
            },
            (report, content) -> {
              apart.add(report);
              if (report.equals("c"))
                throw new BeyondLimit(fault.equals("spin") ? "seconds" : "memory", 7);
              return FakeAudit.audit(report, new byte[] {'x'});
            },
            Lang.EN,
            2,
            Task.Limits.of(org.gouji.document.Limits.DEFAULT),
            Duration.ofMillis(500));
    List<RunProblem> problems =
        batch.run(
            List.of(file("a", "x"), file("b", fault), file("c", fault), file("d", "x")),
            results::add);
    assertThat(apart).containsExactlyInAnyOrder("b", "c");
    assertThat(results)
        .extracting(AuditResult::verdict)
        .containsExactly(
            Verdict.COMPLIANT, Verdict.COMPLIANT, Verdict.INCOMPLETE, Verdict.COMPLIANT);
    assertThat(problems).extracting(RunProblem::code).containsExactly(code);
    assertThat(codes(results.get(2))).containsExactly(problem);
    assertThat(results.get(2).problems().get(0).message()).contains(" 7)");
  }

  @Test
  void fewResultsWaitForASlowReceiver() throws Exception {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < 100; i++) inputs.add(file("f" + i, ""));
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    Batch batch =
        new Batch(
            (report, content) -> {
              begun.incrementAndGet();
              return FakeAudit.audit(report, content);
            },
            Lang.ZH,
            2);
    batch.run(
        inputs,
        result -> {
          pause(1);
          results.add(result);
          mostAhead.accumulateAndGet(begun.get() - results.size(), Math::max);
        });
    assertThat(results).hasSize(100);
    assertThat(mostAhead.get()).isLessThanOrEqualTo(8);
  }

  @Test
  void aReceiverThatFailsEndsTheRun() throws Exception {
    List<Input> inputs = List.of(file("a", ""), file("b", ""));
    assertThatThrownBy(
            () ->
                new Batch(FakeAudit::audit, Lang.ZH, 2)
                    .run(
                        inputs,
                        result -> {
                          throw new IOException("full");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
  }

  private List<RunProblem> run(int threads, Input... inputs) throws Exception {
    return new Batch(FakeAudit::audit, Lang.ZH, threads).run(List.of(inputs), results::add);
  }

  private static List<String> codes(AuditResult result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  private Input file(String name, String content) throws IOException {
    return new Input(name, Files.writeString(temp.resolve(name), content));
  }

  /** Heeds no interrupt, and takes no core from what runs beside and after it. */
  private void hang() {
    while (over.getCount() > 0) {
      try {
        over.await();
      } catch (InterruptedException e) {
        // what hangs goes on
      }
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
