package org.gouji.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gouji.document.Limits;
import org.gouji.finding.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Audits many documents on some threads. Results come in the order of the inputs whatever the
 * threads do, and only a few wait at a time, so that memory does not grow with the batch. A
 * document whose audit fails costs itself and no other.
 */
public final class Batch {

  private static final int WAITING_PER_THREAD = 4;
  private static final long STACK_BYTES = 16 << 20;

  /** After so long a document is audited once more in a process of its own, which can be ended. */
  private static final int SUSPICIOUS_SECONDS = 300;

  private final Task.Limits limits;
  private final Duration backstop;
  private final Audit audit;
  private final @Nullable Audit apart;
  private final Failures failures;
  private final int threads;

  /** What audits one document; called from several threads at once. */
  @FunctionalInterface
  public interface Audit {
    AuditResult audit(String report, byte[] content);
  }

  /** What takes the results, one at a time, on the thread that called {@link Batch#run}. */
  @FunctionalInterface
  public interface Receiver {
    void accept(AuditResult result) throws IOException;
  }

  /**
   * @param lang language of the problems that the batch itself finds
   * @param threads how many documents to audit at a time, at least 1
   */
  public Batch(Audit audit, Lang lang, int threads) {
    this(audit, lang, threads, Limits.DEFAULT);
  }

  /**
   * @param limits how large a file may be and how long its audit may take
   */
  public Batch(Audit audit, Lang lang, int threads, Limits limits) {
    this(audit, null, lang, threads, Task.Limits.of(limits), Duration.ofSeconds(limits.seconds()));
  }

  /**
   * @param apart what audits a document once more that hung or ate the heap, where it can harm no
   *     other; it may throw {@link BeyondLimit}
   */
  public Batch(Audit audit, Audit apart, Lang lang, int threads, Limits limits) {
    this(
        audit,
        apart,
        lang,
        threads,
        Task.Limits.of(limits),
        Duration.ofSeconds(Math.min(SUSPICIOUS_SECONDS, limits.seconds())));
  }

  Batch(
      Audit audit,
      @Nullable Audit apart,
      Lang lang,
      int threads,
      Task.Limits limits,
      Duration backstop) {
    if (threads < 1) throw new IllegalArgumentException("threads: " + threads);
    this.audit = audit;
    this.apart = apart;
    this.failures = new Failures(lang);
    this.threads = threads;
    this.limits = limits;
    this.backstop = backstop;
  }

  /**
   * Audits every input, one result each.
   *
   * @return what went wrong in this program, in the order of the inputs
   * @throws IOException if the receiver cannot take a result; what is still running is given up
   */
  public List<RunProblem> run(List<Input> inputs, Receiver receiver)
      throws IOException, InterruptedException {
    ThreadPoolExecutor pool = pool();
    try {
      Task.Shared shared = new Task.Shared(audit, apart, failures, limits);
      List<RunProblem> problems = new ArrayList<>();
      Iterator<Input> rest = inputs.iterator();
      Deque<Pending> window = new ArrayDeque<>();
      while (true) {
        while (rest.hasNext() && window.size() < threads * WAITING_PER_THREAD) {
          Input input = rest.next();
          window.add(new Pending(input, pool.submit(new Task(input, shared))));
        }
        if (window.isEmpty()) return problems;
        Outcome outcome = await(window.remove(), shared, pool);
        problems.addAll(outcome.problems());
        receiver.accept(outcome.result());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome await(Pending pending, Task.Shared shared, ThreadPoolExecutor pool)
      throws InterruptedException {
    String report = pending.input.report();
    try {
      return pending.future.get(backstop.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      pending.future.cancel(true);
      pool.setMaximumPoolSize(pool.getMaximumPoolSize() + 1);
      pool.setCorePoolSize(pool.getMaximumPoolSize());
      if (apart != null) return new Task(pending.input, shared).apart();
      int seconds = (int) backstop.toSeconds();
      return Outcome.beyond(failures, report, "", new BeyondLimit("seconds", seconds));
    } catch (ExecutionException e) {
      return Outcome.failed(failures, report, "", e.getCause() == null ? e : e.getCause());
    }
  }

  private ThreadPoolExecutor pool() {
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> {
          Thread thread = new Thread(null, work, "audit", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }

  private record Pending(Input input, Future<Outcome> future) {}

  /** A result and what went wrong in this program on the way to it. */
  record Outcome(AuditResult result, List<RunProblem> problems) {
    static Outcome failed(Failures failures, String report, String sha256, Throwable failure) {
      RunProblem problem = new RunProblem("internal-error", report, Failures.firstLine(failure));
      return new Outcome(failures.internalError(report, sha256), List.of(problem));
    }

    static Outcome beyond(Failures failures, String report, String sha256, BeyondLimit beyond) {
      boolean time = beyond.limit().equals("seconds");
      String code = time ? "time-limit" : "memory-limit";
      RunProblem problem = new RunProblem(code, report, beyond.value() + (time ? " s" : " MB"));
      return new Outcome(failures.beyond(report, sha256, beyond), List.of(problem));
    }
  }
}
