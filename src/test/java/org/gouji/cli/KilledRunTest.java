package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gouji.gen.CollectionFiles;
import org.gouji.output.OutputFiles;
import org.gouji.output.Outputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs and looks at what they leave. {@code -Dgouji.kills=N} sets how often, {@code
 * -Dgouji.kills.agencies=N} over how many agencies, {@code -Dgouji.kills.seed=N} when.
 */
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("gouji.kills", 4);
  private static final int AGENCIES = Integer.getInteger("gouji.kills.agencies", 4);
  private static final int IN_A_ROW = 4;

  @TempDir Path folder;
  private final Random random = new Random(Long.getLong("gouji.kills.seed", 20250331));
  private Path reports;
  private Path output;
  private long millis;

  /** When a run is killed. */
  private enum Moment {
    ANY,
    STORING,
    PLACING
  }

  @Test
  void aRunGoesOnWhereAnotherWasKilled() throws Exception {
    reports = folder.resolve("reports");
    output = folder.resolve("out");
    CollectionFiles.write(reports, AGENCIES);
    SortedMap<String, String> before = whole(output);
    Path kept = folder.resolve("kept");
    copy(output, kept);
    change();
    SortedMap<String, String> after = whole(folder.resolve("fresh"));
    assertThat(after).isNotEqualTo(before);
    int resumed = 0;
    for (int kill = 0; kill < KILLS; kill += IN_A_ROW) {
      delete(output);
      copy(kept, output);
      Left left = new Left(output);
      left.storeIsWhole();
      int audits = left.audits();
      for (int i = kill; i < Math.min(KILLS, kill + IN_A_ROW); i++) {
        String when = killed(Moment.values()[i % Moment.values().length]);
        left.storeIsWhole();
        left.outputsAreWhole(before, after);
        Outputs.recover(output);
        assertThat(OutputFiles.digests(output)).isIn(before, after);
        System.out.printf("killed %s: %d audits kept%n", when, left.audits() - audits);
      }
      if (left.audits() > audits) resumed++;
      assertThat(whole(output)).isEqualTo(after);
      left.storeIsWhole();
      left.isTidy();
    }
    assertThat(resumed).as("runs that had something to go on from").isPositive();
  }

  /** Starts a run and kills it; when, as words. */
  private String killed(Moment moment) throws IOException, InterruptedException {
    ChildRun run = start(output);
    long begin = System.nanoTime();
    long until = random.nextLong(millis * 1_000_000);
    long then = random.nextLong(400_000);
    while (run.isAlive() && !isNow(moment, System.nanoTime() - begin, until)) {
      if (moment == Moment.ANY) Thread.sleep(5);
      else Thread.onSpinWait();
    }
    if (moment == Moment.PLACING) {
      long spun = System.nanoTime();
      while (System.nanoTime() - spun < then) Thread.onSpinWait();
    }
    boolean alive = run.isAlive();
    run.kill();
    double after = (System.nanoTime() - begin) / 1e9;
    return String.format(Locale.ROOT, "%s after %.2f s%s", moment, after, alive ? "" : " (ended)");
  }

  private boolean isNow(Moment moment, long nanos, long until) throws IOException {
    return switch (moment) {
      case ANY -> nanos > until;
      case STORING -> nanos > until / 2 && Files.exists(output.resolve("gouji.db-journal"));
      case PLACING -> isPlacing();
    };
  }

  private boolean isPlacing() throws IOException {
    try (Stream<Path> all = Files.list(output)) {
      return all.anyMatch(
          path ->
              path.getFileName().toString().startsWith(".gouji-")
                  && Files.exists(path.resolve("lock"))
                  && Files.exists(path.resolve("old")));
    }
  }

  private ChildRun start(Path to) throws IOException {
    String[] arguments = {"audit", reports.toString(), "-o", to.toString(), "--rules", "rules"};
    return ChildRun.start(folder.resolve("caches"), folder.resolve("log"), arguments);
  }

  /** A run to its end; what it wrote. */
  private SortedMap<String, String> whole(Path to) throws Exception {
    long begin = System.nanoTime();
    assertThat(start(to).exitCode())
        .as(Files.readString(folder.resolve("log")))
        .isIn(Exit.CLEAN, Exit.FINDING, Exit.INCOMPLETE);
    millis = (System.nanoTime() - begin) / 1_000_000;
    return OutputFiles.digests(to);
  }

  /** Gives most documents other bytes, so that they have to be read again. */
  private void change() throws IOException {
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".html")).toList()) {
        if (file.getFileName().toString().hashCode() % 8 == 0) continue;
        Files.writeString(file, "\n<!-- saved again -->\n", StandardOpenOption.APPEND);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) Files.createDirectories(target);
        else Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }
}
