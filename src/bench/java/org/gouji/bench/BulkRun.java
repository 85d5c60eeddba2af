package org.gouji.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder of reports audited by the launcher, in a process of its own. */
final class BulkRun {

  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

  private BulkRun() {}

  static void print(Path folder, int count, PrintStream out)
      throws IOException, InterruptedException {
    Path log = folder.resolveSibling("gc.log");
    long start = System.nanoTime();
    int code = run(folder, log, folder.resolveSibling("out"));
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d reports of %s in one run on 2 threads (exit code %d)%n",
        count,
        folder.getFileName(),
        code);
    out.printf(
        Locale.ROOT, "  %.2f s, %.0f reports a second, start included%n", seconds, count / seconds);
    out.printf(Locale.ROOT, "  %d MB of heap at most in use after a collection%n", mostKept(log));
  }

  private static int run(Path folder, Path log, Path results)
      throws IOException, InterruptedException {
    ProcessBuilder launcher =
        new ProcessBuilder(
            Path.of("gouji").toAbsolutePath().toString(),
            "audit",
            folder.toString(),
            "--threads=2",
            "-o",
            results.toString());
    launcher.environment().put("GOUJI_JAVA_OPTS", "-Xlog:gc:file=" + log);
    return launcher
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static int mostKept(Path log) throws IOException {
    int most = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher sizes = COLLECTION.matcher(line);
      if (sizes.find()) most = Math.max(most, Integer.parseInt(sizes.group(2)));
    }
    return most;
  }
}
