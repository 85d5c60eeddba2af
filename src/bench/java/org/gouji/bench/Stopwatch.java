package org.gouji.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * Times work in a warm run, in rounds of every piece by turns. What counts is the processor time of
 * the thread, which is the time it takes on a machine that does nothing else.
 */
final class Stopwatch {

  private static final long WARM_UP_NANOS = 3_000_000_000L;
  private static final long ROUND_NANOS = 100_000_000L;
  private static final int ROUNDS = 15;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Keeps the compiler from leaving the work out. */
  private static volatile Object sink = "";

  private Stopwatch() {}

  /** Work to time, which returns what it made. */
  @FunctionalInterface
  interface Work {
    Object run();
  }

  /** Median microseconds a call, for each piece of work. */
  static double[] medianMicros(List<Work> pieces) {
    for (Work piece : pieces) microsPerCall(piece, WARM_UP_NANOS);
    double[][] rounds = new double[pieces.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < rounds.length; i++) {
        rounds[i][round] = microsPerCall(pieces.get(i), ROUND_NANOS);
      }
    }
    return Arrays.stream(rounds).mapToDouble(Stopwatch::median).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double microsPerCall(Work work, long atLeast) {
    long start = THREADS.getCurrentThreadCpuTime();
    long elapsed;
    int calls = 0;
    do {
      sink = work.run();
      calls++;
      elapsed = THREADS.getCurrentThreadCpuTime() - start;
    } while (elapsed < atLeast);
    return elapsed / 1000.0 / calls;
  }
}
