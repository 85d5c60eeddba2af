package org.gouji.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.jspecify.annotations.Nullable;

/**
 * The audits of a run, to be looked at again: the first ones stay in memory, the others are read
 * back from the store one by one.
 */
public final class Results {

  static final int IN_MEMORY = 200;

  /** How many audits are read before they are asked for. */
  private static final int AHEAD = 16;

  private static final int READERS = 2;

  /** How many audits that were looked up stay: rules ask for those of an agency one by one. */
  private static final int LATEST = 32;

  private final Store store;
  private final int inMemory;
  private final List<Kept> all = new ArrayList<>();
  private final Map<String, Kept> byReport = new HashMap<>();
  private final Map<String, AuditResult> latest =
      new LinkedHashMap<>(2 * LATEST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AuditResult> eldest) {
          return size() > LATEST;
        }
      };

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

  /**
   * Takes other audits of documents in place of those that were added.
   *
   * @param audits which the store has
   * @param keys where
   */
  public void replace(List<AuditResult> audits, Function<AuditResult, Key> keys) {
    Map<String, AuditResult> anew = new HashMap<>();
    for (AuditResult audit : audits) anew.put(audit.report(), audit);
    all.replaceAll(
        kept -> {
          AuditResult result = anew.get(kept.report);
          if (result == null) return kept;
          Key key = keys.apply(result);
          return new Kept(kept.report, key, kept.result == null ? null : result);
        });
    byReport.clear();
    latest.clear();
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
    int read = 0;
    for (Kept kept : all) {
      if (kept.result == null) break;
      receiver.accept(kept.result);
      read++;
    }
    if (read < all.size()) readAhead(all.subList(read, all.size()), receiver);
  }

  /** Reads the next audits beside the work on the one before them. */
  private void readAhead(List<Kept> kept, Batch.Receiver receiver) throws IOException {
    ExecutorService reader = Executors.newFixedThreadPool(READERS, Results::thread);
    try {
      Deque<Future<AuditResult>> next = new ArrayDeque<>();
      for (int i = 0; i < kept.size() || !next.isEmpty(); i++) {
        if (i < kept.size()) {
          Kept one = kept.get(i);
          next.add(reader.submit(() -> result(one)));
        }
        if (next.size() > AHEAD || i >= kept.size()) receiver.accept(read(next.remove()));
      }
    } finally {
      reader.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "results");
    thread.setDaemon(true);
    return thread;
  }

  private static AuditResult read(Future<AuditResult> result) throws IOException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) throw failure;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
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
    if (kept == null) return null;
    AuditResult known = latest.get(report);
    if (known != null) return known;
    AuditResult found = result(kept);
    latest.put(report, found);
    return found;
  }

  private AuditResult result(Kept kept) throws StoreException {
    if (kept.result != null) return kept.result;
    AuditResult found = store.get(kept.key, kept.report);
    if (found == null) throw new StoreException("no audit of " + kept.report);
    return found;
  }
}
