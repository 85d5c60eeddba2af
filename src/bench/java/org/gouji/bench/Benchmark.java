package org.gouji.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Measures, for every file given, the bare jsoup parse in a warm run. */
public final class Benchmark {

  private static final long WARM_UP_NANOS = 4_000_000_000L;
  private static final long ROUND_NANOS = 1_000_000_000L;
  private static final int ROUNDS = 7;

  private static volatile int sink;

  private Benchmark() {}

  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      byte[] content = Files.readAllBytes(Path.of(arg));
      double parse = medianMicros(() -> sink = parse(content).childNodeSize());
      System.out.printf(
          Locale.ROOT, "%-40s %8.1f µs  bare parse%n", Path.of(arg).getFileName(), parse);
    }
  }

  private static Document parse(byte[] content) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(content), null, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double medianMicros(Runnable work) {
    nanosPerCall(work, WARM_UP_NANOS);
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) rounds[i] = nanosPerCall(work, ROUND_NANOS) / 1000;
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static double nanosPerCall(Runnable work, long atLeast) {
    long start = System.nanoTime();
    long elapsed;
    int calls = 0;
    do {
      work.run();
      calls++;
      elapsed = System.nanoTime() - start;
    } while (elapsed < atLeast);
    return (double) elapsed / calls;
  }
}
