package org.gouji.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.jspecify.annotations.Nullable;

/**
 * The audits of a run, to be looked at again: the first ones stay in memory, the others are read
 * back from the store one by one.
 */
public final class Results {

  static final int IN_MEMORY = 200;

  private final Store store;
  private final int inMemory;
  private final List<Kept> all = new ArrayList<>();
  private final Map<String, Kept> byReport = new HashMap<>();

  /** An audit, or where to find it. */
  private record Kept(String report, Key key, @Nullable AuditResult result) {}

  /** No audits yet. */
  public Results(Store store) {
    this(store, IN_MEMORY);
  }

  Results(Store store, int inMemory) {
    this.store = store;
    this.inMemory = inMemory;
  }

  /**
   * Adds an audit that the store has.
   *
   * @param key where the store keeps it; one without cells, such as that of a document that could
   *     not be read, need not be there
   */
  public void add(Key key, AuditResult result) {
    boolean stays = all.size() < inMemory || result.cells().isEmpty();
    all.add(new Kept(result.report(), key, stays ? result : null));
  }

  /**
   * Adds an audit that only the store has.
   *
   * @param report name that it bears now
   */
  public void add(Filed filed, String report) {
    all.add(new Kept(report, filed.key(), null));
  }

  /** The audits without cells that the store does not have. */
  public List<AuditResult> unkept() throws StoreException {
    List<AuditResult> unkept = new ArrayList<>();
    for (Kept kept : all) {
      AuditResult result = kept.result;
      if (result == null || !result.cells().isEmpty()) continue;
      if (store.get(kept.key, kept.report) == null) unkept.add(result);
    }
    return unkept;
  }

  /**
   * Hands out all audits in the order in which they were added; may be called again.
   *
   * @throws StoreException if the store has lost one
   */
  public void forEach(Batch.Receiver receiver) throws IOException {
    for (Kept kept : all) receiver.accept(result(kept));
  }

  /**
   * The audit of a document.
   *
   * @param report its name in outputs
   * @return null where there is none
   * @throws StoreException if the store has lost it
   */
  public @Nullable AuditResult find(String report) throws StoreException {
    for (Kept kept : all.subList(byReport.size(), all.size())) byReport.put(kept.report, kept);
    Kept kept = byReport.get(report);
    return kept == null ? null : result(kept);
  }

  private AuditResult result(Kept kept) throws StoreException {
    if (kept.result != null) return kept.result;
    AuditResult found = store.get(kept.key, kept.report);
    if (found == null) throw new StoreException("no audit of " + kept.report);
    return found;
  }
}
