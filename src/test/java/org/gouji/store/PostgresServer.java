package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of a test's own. */
public final class PostgresServer {

  private static final int ATTEMPTS = 3;

  private final Path folder;
  private final Path programs;
  private final int port;

  private PostgresServer(Path folder, Path programs, int port) {
    this.folder = folder;
    this.programs = programs;
    this.port = port;
  }

  /**
   * Starts a server; skips the test where none is installed, except in CI.
   *
   * @param folder where it keeps its data
   */
  public static PostgresServer start(Path folder) throws Exception {
    Path programs = programs();
    assumeTrue(programs != null || "true".equals(System.getenv("CI")), "no PostgreSQL server");
    assertThat(programs).as("PostgreSQL").isNotNull();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    run(folder, programs + "/initdb -D " + data(folder) + " -A trust -U gouji -E UTF8 --no-sync");
    for (int attempt = 1; ; attempt++) {
      PostgresServer server = new PostgresServer(folder, programs, freePort());
      try {
        server.run();
        return server;
      } catch (AssertionError taken) {
        if (attempt == ATTEMPTS) throw taken;
      }
    }
  }

  /** A port that is free now; another process may take it before the server does. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void run() throws IOException, InterruptedException {
    String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
    String start = " -o '" + options + "' -w -l " + folder + "/log start";
    run(folder, programs + "/pg_ctl -D " + data(folder) + start);
  }

  /** Ends the server. */
  public void stop() throws Exception {
    run(folder, programs + "/pg_ctl -D " + data(folder) + " -m immediate stop");
  }

  /** Its address for JDBC; the user is {@code gouji}. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  private static Path data(Path folder) {
    return folder.resolve("data");
  }

  /** Runs a command; the server refuses to run as root. */
  private static void run(Path folder, String command) throws IOException, InterruptedException {
    boolean root = System.getProperty("user.name", "").equals("root");
    List<String> shell =
        root
            ? List.of("su", "-s", "/bin/sh", "nobody", "-c", command)
            : List.of("/bin/sh", "-c", command);
    Path log = folder.resolve("command.log");
    int code =
        new ProcessBuilder(shell)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(code).as(Files.readString(log)).isZero();
  }

  private static @Nullable Path programs() throws IOException {
    Path all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) return null;
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo)
          .orElse(null);
    }
  }
}
