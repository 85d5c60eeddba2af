package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Content;
import org.gouji.audit.FakeAudit;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.report.Level;
import org.gouji.report.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path folder;

  @Test
  void givesBackWhatItTook() throws Exception {
    AuditResult result = result("error warning lost");
    try (Store store = open()) {
      store.put(new Key("a", "b"), result);
    }
    try (Store store = open()) {
      assertThat(store.get(new Key("a", "b"), "r")).isEqualTo(result);
      assertThat(store.get(new Key("a", "b"), "other")).isEqualTo(result.named("other"));
      assertThat(store.get(new Key("a", "c"), "r")).isNull();
    }
  }

  @Test
  void auditsOnlyWhatIsNew() throws Exception {
    AtomicInteger audits = new AtomicInteger();
    for (int run = 0; run < 2; run++) {
      try (Store store = open()) {
        audit(store, audits, "rules", false, "info");
        audit(store, audits, "rules", false, "info");
      }
    }
    assertThat(audits).hasValue(1);
    try (Store store = open()) {
      audit(store, audits, "rules", false, "warning");
      assertThat(audits).hasValue(2);
      audit(store, audits, "other rules", false, "info");
      assertThat(audits).hasValue(3);
      audit(store, audits, "rules", true, "info");
      assertThat(audits).hasValue(4);
    }
  }

  @Test
  void earlierYearsStay() throws Exception {
    try (Store store = open()) {
      FiledRuns.file(store, List.of(filed("/in/a", 2022), filed("/in/b", 2022)), List.of("/in"));
      FiledRuns.file(store, List.of(filed("/in/c", 2023)), List.of("/in"));
      assertThat(reports(store)).containsExactly("/in/a", "/in/b", "/in/c");
    }
  }

  @Test
  void whatIsGoneFromAYearIsForgotten() throws Exception {
    try (Store store = open()) {
      FiledRuns.file(
          store,
          List.of(filed("/in/a", 2022), filed("/in/b", 2022), filed("/in2/d", 2022)),
          List.of("/in", "/in2"));
      FiledRuns.file(store, List.of(filed("/in/b", 2022)), List.of("/in"));
      assertThat(reports(store)).containsExactly("/in/b", "/in2/d");
    }
  }

  @Test
  void theLatestReportOfAnAgencyAndYearCounts() throws Exception {
    try (Store store = open()) {
      FiledRuns.file(store, List.of(filed("/old/a", 2022)), List.of("/old"));
      Filed moved = filed("/new/a", 2022);
      FiledRuns.file(
          store,
          List.of(
              new Filed(
                  moved.source(),
                  moved.report(),
                  moved.key(),
                  2022,
                  "/old/a局",
                  null,
                  "compliant",
                  null)),
          List.of("/new"));
      assertThat(reports(store)).containsExactly("/new/a");
    }
  }

  @Test
  void aDamagedAuditIsMadeAgain() throws Exception {
    AtomicInteger audits = new AtomicInteger();
    try (Store store = open()) {
      audit(store, audits, "rules", false, "info");
    }
    try (Connection raw = DriverManager.getConnection(Address.in(folder).url());
        Statement statement = raw.createStatement()) {
      statement.executeUpdate("update result set content = x'0102'");
    }
    try (Store store = open()) {
      audit(store, audits, "rules", false, "info");
    }
    assertThat(audits).hasValue(2);
  }

  @Test
  void aFileThatIsNoStoreIsRefused() throws Exception {
    Files.writeString(folder.resolve(Address.FILE), "no database".repeat(100));
    assertThatThrownBy(this::open).isInstanceOf(StoreException.class);
  }

  private Store open() throws StoreException {
    return Store.open(Address.in(folder));
  }

  /** Made when so many audits were. */
  private record Gist(int findings, int audits) {}

  private static void audit(
      Store store, AtomicInteger audits, String basis, boolean full, String text)
      throws StoreException {
    Incremental<Gist> incremental =
        new Incremental<>(
            (report, content) -> {
              audits.incrementAndGet();
              return result(new String(content, StandardCharsets.UTF_8));
            },
            result -> new Gist(result.findings().size(), audits.get()),
            Gist.class,
            store,
            report -> basis,
            full);
    AuditResult result = incremental.audit("r", text.getBytes(StandardCharsets.UTF_8));
    assertThat(result).isEqualTo(result(text));
    assertThat(incremental.gist(result))
        .isEqualTo(new Gist(result.findings().size(), audits.get()));
    incremental.check();
  }

  private static List<String> reports(Store store) throws StoreException {
    return store.others(Set.of(), List.of(), Set.of(2021, 2023)).stream()
        .map(Filed::source)
        .toList();
  }

  private static Filed filed(String source, int year) {
    return new Filed(
        source, source, new Key(source, "b"), year, source + "局", null, "compliant", null);
  }

  private static AuditResult result(String text) {
    AuditResult plain = FakeAudit.audit("r", text);
    Quote quote = new Quote(Place.line(3), "正文\n二");
    return FakeAudit.with(
        plain,
        new Content(
            Level.TOWNSHIP,
            true,
            new Published(LocalDate.of(2024, 1, 31), quote),
            List.of(quote, quote),
            List.of(),
            List.of(),
            true,
            List.of("附表.xlsx"),
            "全文.html"));
  }
}
