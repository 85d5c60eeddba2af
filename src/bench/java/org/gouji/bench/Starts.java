package org.gouji.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Times whole starts: the launcher auditing one page, and a plain JVM that parses that page with
 * jsoup and prints its title, by turns. What counts is what a user waits for, so the machine should
 * be doing nothing else.
 */
final class Starts {

  private static final int TURNS = 10;

  private Starts() {}

  /**
   * Prints the medians and their ratio.
   *
   * @param home folder of the launcher, which has been built
   * @param output where the audit may write
   */
  static void print(Path home, Path page, Path output, PrintStream out)
      throws IOException, InterruptedException {
    List<String> audit =
        List.of(
            home.resolve("gouji").toAbsolutePath().toString(),
            "audit",
            page.toString(),
            "-o",
            output.toString());
    List<String> bare =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Title.class.getName(),
            page.toString());
    millis(audit);
    millis(bare);
    double[] audits = new double[TURNS];
    double[] bares = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      audits[i] = millis(audit);
      bares[i] = millis(bare);
    }
    out.printf(
        Locale.ROOT,
        "start: audit %.0f ms, bare JVM with jsoup %.0f ms, ratio %.2f (medians of %d)%n",
        median(audits),
        median(bares),
        median(audits) / median(bares),
        TURNS);
  }

  private static double millis(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** The plain program: {@code Title FILE}. */
  static final class Title {
    private Title() {}

    public static void main(String[] args) throws IOException {
      System.out.println(Jsoup.parse(Path.of(args[0]).toFile()).title());
    }
  }
}
