package org.gouji.store;

import java.util.function.Function;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.Digest;
import org.jspecify.annotations.Nullable;

/** Audits documents that the store knows no audit of, and takes the others' from there. */
public final class Incremental implements Batch.Audit {

  private final Batch.Audit audit;
  private final Store store;
  private final Function<String, String> basis;
  private final boolean full;
  private volatile @Nullable StoreException failure;

  /**
   * @param basis by name of a document, all that its result depends on beside its bytes
   * @param full whether every document is audited again
   */
  public Incremental(Batch.Audit audit, Store store, Function<String, String> basis, boolean full) {
    this.audit = audit;
    this.store = store;
    this.basis = basis;
    this.full = full;
  }

  @Override
  public AuditResult audit(String report, byte[] content) {
    Key key = key(report, Digest.sha256(content));
    AuditResult known = full ? null : known(key, report);
    return known != null ? known : audit(audit, key, report, content);
  }

  /** What audits documents in another way; the store keeps their audits all the same. */
  public Batch.Audit instead(Batch.Audit other) {
    return (report, content) -> audit(other, key(report, Digest.sha256(content)), report, content);
  }

  private AuditResult audit(Batch.Audit by, Key key, String report, byte[] content) {
    AuditResult result = by.audit(report, content);
    try {
      if (failure == null) store.put(key, result);
    } catch (StoreException e) {
      failure = e;
    }
    return result;
  }

  private @Nullable AuditResult known(Key key, String report) {
    if (failure != null) return null;
    try {
      AuditResult known = store.get(key, report);
      return known == null || known.isStoppedByClock() ? null : known;
    } catch (StoreException e) {
      failure = e;
      return null;
    }
  }

  /** Where the audit of a document is kept. */
  public Key key(AuditResult result) {
    return key(result.report(), result.sha256());
  }

  private Key key(String report, String sha256) {
    return Key.of(sha256, basis.apply(report));
  }

  /**
   * Tells whether the store took everything so far.
   *
   * @throws StoreException if it did not
   */
  public void check() throws StoreException {
    StoreException found = failure;
    if (found != null) throw found;
  }
}
