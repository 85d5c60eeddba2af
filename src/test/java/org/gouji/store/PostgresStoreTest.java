package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.audit.AuditResult;
import org.gouji.audit.FakeAudit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store on a PostgreSQL server that the test starts for itself. */
class PostgresStoreTest {

  @TempDir static Path folder;

  private static PostgresServer server;

  @BeforeAll
  static void start() throws Exception {
    server = PostgresServer.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) server.stop();
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
    return Store.open(new Address(server.url(), "gouji", null, origin));
  }
}
