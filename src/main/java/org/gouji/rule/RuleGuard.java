package org.gouji.rule;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fires rules in threads of its own and stops those that do not end: neither a busy loop in a
 * consequence nor a join of everything with everything heeds a halted session or an interrupt.
 */
final class RuleGuard {

  /** Sessions take milliseconds; this is only the backstop. */
  static final RuleGuard USUAL = new RuleGuard(Duration.ofSeconds(10));

  /** For sessions over thousands of reports. */
  static final RuleGuard PATIENT = new RuleGuard(Duration.ofMinutes(10));

  private static final long STACK_BYTES = 16 << 20;
  private static final long MILLIS_TO_STOP = 2_000;

  /** On a machine that others keep busy a session may take this many times longer by the clock. */
  private static final int STARVED = 6;

  /** The part of its patience that a session may take in processor time when that is over. */
  private static final int GRACE = 4;

  private static final int LOOKS = 10;

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(null, work, "rule session", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  private final Duration patience;

  /**
   * @param patience how long a session may take by the clock; longer where it gets no processor
   *     time
   */
  RuleGuard(Duration patience) {
    this.patience = patience;
  }

  /**
   * Runs a session.
   *
   * @param session what it does, with objects that nobody else uses
   * @return why it failed; null where it did not
   */
  @Nullable RuleFailure fire(Supplier<@Nullable RuleFailure> session) {
    Job job = new Job(session);
    Future<@Nullable RuleFailure> running = THREADS.submit(job::run);
    try {
      return end(running, job);
    } catch (TimeoutException e) {
      job.stop();
      awaitEnd(running);
      return RuleFailure.tooLong(patience);
    } catch (ExecutionException e) {
      return RuleFailure.of(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      job.stop();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private @Nullable RuleFailure end(Future<@Nullable RuleFailure> running, Job job)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      long before = job.processorNanos();
      long look = Math.max(1, patience.toMillis() / LOOKS);
      for (int i = 0; i < (STARVED - 1) * LOOKS; i++) {
        try {
          return running.get(look, TimeUnit.MILLISECONDS);
        } catch (TimeoutException still) {
          if (job.processorNanos() - before >= patience.toNanos() / GRACE) break;
        }
      }
      throw e;
    }
  }

  /** What holds much memory is to be free before other rules run; what does not end is left. */
  private static void awaitEnd(Future<?> running) {
    try {
      running.get(MILLIS_TO_STOP, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A session on its thread. */
  private static final class Job {
    private final Supplier<@Nullable RuleFailure> session;
    private @Nullable Thread thread;

    Job(Supplier<@Nullable RuleFailure> session) {
      this.session = session;
    }

    @Nullable RuleFailure run() {
      on(Thread.currentThread());
      try {
        return session.get();
      } catch (OutOfMemoryError e) {
        return RuleFailure.tooLarge();
      } finally {
        on(null);
      }
    }

    private synchronized void on(@Nullable Thread current) {
      thread = current;
    }

    /** Processor time of its thread; 0 where it is not running. */
    synchronized long processorNanos() {
      if (thread == null) return 0;
      return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    }

    /**
     * Ends the thread where this Java can. That is safe here: nobody else sees what the session was
     * changing.
     */
    synchronized void stop() {
      if (thread == null) return;
      try {
        Thread.class.getMethod("stop").invoke(thread);
      } catch (ReflectiveOperationException e) {
        return; // from Java 20 on a thread can only be left to itself
      }
    }
  }
}
