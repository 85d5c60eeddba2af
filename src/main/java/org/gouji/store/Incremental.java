package org.gouji.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Audits documents that the store knows no audit of, and takes the others' from there.
 *
 * @param <G> what is made of an audit, and kept beside it
 */
public final class Incremental<G extends Record> implements Batch.Audit {

  private final Batch.Audit audit;
  private final Function<AuditResult, G> maker;
  private final Class<G> type;
  private final Map<String, G> gists = new ConcurrentHashMap<>();
  private final Store store;
  private final Function<String, String> basis;
  private final boolean full;
  private volatile @Nullable StoreException failure;

  /**
   * @param maker makes the gist of an audit, which must depend on nothing but the audit and what
   *     all audits depend on
   * @param type of the gist
   * @param basis by name of a document, all that its result depends on beside its bytes
   * @param full whether every document is audited again
   */
  public Incremental(
      Batch.Audit audit,
      Function<AuditResult, G> maker,
      Class<G> type,
      Store store,
      Function<String, String> basis,
      boolean full) {
    this.audit = audit;
    this.maker = maker;
    this.type = type;
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
      if (failure != null) return result;
      G gist = maker.apply(result);
      store.put(key, result, gist);
      gists.put(report, gist);
    } catch (StoreException e) {
      failure = e;
    }
    return result;
  }

  private @Nullable AuditResult known(Key key, String report) {
    if (failure != null) return null;
    try {
      Store.Known<G> known = store.get(key, report, type);
      if (known == null || known.audit().isStoppedByClock()) return null;
      if (known.gist() != null) gists.put(report, known.gist());
      return known.audit();
    } catch (StoreException e) {
      failure = e;
      return null;
    }
  }

  /** The gist of an audit of a document, which is given once. */
  public G gist(AuditResult result) {
    G known = gists.remove(result.report());
    return known == null ? maker.apply(result) : known;
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
