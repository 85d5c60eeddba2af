package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.FakeAudit;
import org.gouji.audit.Input;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

  @TempDir Path folder;

  @Test
  void theResultsBeyondThoseInMemoryComeFromTheStore() throws Exception {
    try (Store store = Store.open(Address.in(folder))) {
      Results results = new Results(store, 1);
      List<AuditResult> added = new ArrayList<>();
      for (String name : List.of("b", "a", "c")) {
        AuditResult result = audited(name);
        store.put(key(name), result);
        results.add(key(name), result);
        added.add(result);
      }
      for (int time = 0; time < 2; time++) {
        List<AuditResult> seen = new ArrayList<>();
        results.forEach(seen::add);
        assertThat(seen).isEqualTo(added);
      }
    }
  }

  @Test
  void aDocumentThatWasNotReadNeedsNoStore() throws Exception {
    try (Store store = Store.open(Address.in(folder))) {
      Results results = new Results(store, 0);
      Batch batch = new Batch((report, content) -> audited(report), Lang.ZH, 1);
      List<AuditResult> unread = new ArrayList<>();
      batch.run(List.of(new Input("r", folder.resolve("none"))), unread::add);
      AuditResult lost = unread.get(0);
      results.add(key("r"), lost);
      List<AuditResult> seen = new ArrayList<>();
      results.forEach(seen::add);
      assertThat(seen).containsExactly(lost);
    }
  }

  @Test
  void whatTheStoreLostIsNotPassedOver() throws Exception {
    try (Store store = Store.open(Address.in(folder))) {
      Results results = new Results(store, 0);
      results.add(key("r"), audited("r"));
      assertThatThrownBy(() -> results.forEach(result -> {})).isInstanceOf(StoreException.class);
    }
  }

  private static Key key(String name) {
    return new Key(name, "basis");
  }

  private static AuditResult audited(String name) {
    return FakeAudit.audit(name, "error".getBytes(StandardCharsets.UTF_8));
  }
}
