package org.gouji.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which can be killed. */
final class ChildRun {

  private final Process process;

  private ChildRun(Process process) {
    this.process = process;
  }

  /**
   * Starts the program.
   *
   * @param caches the user's folder of caches
   * @param log where it writes what it says
   */
  static ChildRun start(Path caches, Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "org.gouji.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", classPath());
    builder.environment().put("XDG_CACHE_HOME", caches.toString());
    builder.environment().put("LOCALAPPDATA", caches.toString());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new ChildRun(builder.start());
  }

  private static String classPath() {
    StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        path.append(File.pathSeparator).append(Path.of(URI.create(url.toString())));
      }
    }
    return path.toString();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends it as a failure of power would. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      kill();
      throw new IllegalStateException("does not end");
    }
    return process.exitValue();
  }
}
