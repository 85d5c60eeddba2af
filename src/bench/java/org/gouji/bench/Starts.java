package org.gouji.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Times whole starts: the launcher auditing one page for the first time, then again, and a plain
 * JVM that parses that page with jsoup and prints its title, by turns. What counts is what a user
 * waits for, so the machine should be doing nothing else.
 */
final class Starts {

  private static final int TURNS = 10;

  private Starts() {}

  /**
   * Prints the medians and their ratios.
   *
   * @param home folder of the launcher, which has been built
   * @param output folder where audits may write
   */
  static void print(Path home, Path page, Path output, PrintStream out)
      throws IOException, InterruptedException {
    List<String> bare =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Title.class.getName(),
            page.toString());
    millis(audit(home, page, output.resolve("start")));
    millis(bare);
    double[] firsts = new double[TURNS];
    double[] agains = new double[TURNS];
    double[] bares = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      List<String> audit = audit(home, page, output.resolve("start-" + i));
      firsts[i] = millis(audit);
      agains[i] = millis(audit);
      bares[i] = millis(bare);
    }
    double base = median(bares);
    out.printf(
        Locale.ROOT,
        "start: first audit %.0f ms, again %.0f ms, bare JVM with jsoup %.0f ms,"
            + " ratios %.2f and %.2f (medians of %d)%n",
        median(firsts),
        median(agains),
        base,
        median(firsts) / base,
        median(agains) / base,
        TURNS);
  }

  private static List<String> audit(Path home, Path page, Path output) {
    String launcher = home.resolve("gouji").toAbsolutePath().toString();
    return List.of(launcher, "audit", page.toString(), "-o", output.toString());
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
