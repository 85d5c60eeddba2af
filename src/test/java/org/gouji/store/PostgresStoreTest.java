package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store on a PostgreSQL server that the test starts for itself. */
class PostgresStoreTest {

  @TempDir static Path folder;

  private static Path programs;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    programs = programs();
    assumeTrue(programs != null || "true".equals(System.getenv("CI")), "no PostgreSQL server");
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    run(programs + "/initdb -D " + data() + " -A trust -U gouji -E UTF8 --no-sync");
    String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1";
    run(programs + "/pg_ctl -D " + data() + " -o '" + options + "' -w -l " + folder + "/log start");
  }

  @AfterAll
  static void stop() throws Exception {
    if (port > 0) run(programs + "/pg_ctl -D " + data() + " -m immediate stop");
  }

  @Test
  void severalRunsAtOnceShareOneStore() throws Exception {
    AuditResult result = FakeAudit.audit("r", "error lost");
    ExecutorService runs = Executors.newFixedThreadPool(4);
    try {
      List<Future<Void>> all = new ArrayList<>();
      for (int run = 0; run < 4; run++) {
        String origin = "auditor" + run;
        all.add(
            runs.submit(
                () -> {
                  try (Store store = open(origin)) {
                    List<Filed> filed = new ArrayList<>();
                    for (int i = 0; i < 300; i++) {
                      Key key = new Key("s" + i, "basis");
                      store.put(key, result);
                      filed.add(new Filed("/in/" + i, "r", key, 2023, origin + i, null, "v", null));
                    }
                    FiledRuns.file(store, filed, List.of("/in"));
                  }
                  return null;
                }));
      }
      for (Future<Void> each : all) each.get();
    } finally {
      runs.shutdownNow();
    }
    try (Store store = open("auditor0")) {
      assertThat(store.others(Set.of(), List.of(), Set.of(2023))).hasSize(4 * 300);
      assertThat(store.others(Set.of("/in/7"), List.of(), Set.of(2023))).hasSize(4 * 300 - 1);
      assertThat(store.others(Set.of(), List.of(), Set.of(2022))).isEmpty();
      for (int i = 0; i < 300; i++) {
        assertThat(store.get(new Key("s" + i, "basis"), "r")).isEqualTo(result);
      }
    }
  }

  private static Store open(String origin) throws StoreException {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return Store.open(new Address(url, "gouji", null, origin));
  }

  private static Path data() {
    return folder.resolve("data");
  }

  /** Runs a command; the server refuses to run as root. */
  private static void run(String command) throws IOException, InterruptedException {
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

  private static Path programs() throws IOException {
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
