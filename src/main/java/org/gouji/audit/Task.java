package org.gouji.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Reads and audits one document; whatever happens, there is an outcome. */
final class Task implements Callable<Batch.Outcome> {

  private final Input input;
  private final Shared shared;

  Task(Input input, Shared shared) {
    this.input = input;
    this.shared = shared;
  }

  /**
   * Limits in bytes.
   *
   * @param file larger files are not read
   * @param alone larger files are audited one at a time, so that several don't fill the memory
   * @param ratio how many times its size an entry of an archive may grow
   */
  record Limits(int file, int alone, int ratio) {
    private static final int ALONE = 16 << 20;

    static Limits of(org.gouji.document.Limits limits) {
      return new Limits(limits.bytes(), ALONE, limits.ratio());
    }
  }

  /** What the tasks of a run have in common. */
  static final class Shared {
    private final Batch.Audit audit;
    private final Batch.@Nullable Audit apart;
    private final Failures failures;
    private final Limits limits;
    private final ReentrantLock alone = new ReentrantLock();

    Shared(Batch.Audit audit, Batch.@Nullable Audit apart, Failures failures, Limits limits) {
      this.audit = audit;
      this.apart = apart;
      this.failures = failures;
      this.limits = limits;
    }
  }

  @Override
  public Batch.Outcome call() throws InterruptedException {
    long size = 0;
    try {
      size = Files.size(input.file());
      if (size > shared.limits.file()) throw new Failures.TooLarge(shared.limits.file());
    } catch (IOException e) {
      return new Batch.Outcome(shared.failures.unreadable(input.report(), e), List.of());
    }
    if (size <= shared.limits.alone()) return audit(shared.audit, shared.apart);
    shared.alone.lockInterruptibly();
    try {
      return audit(shared.audit, shared.apart);
    } finally {
      shared.alone.unlock();
    }
  }

  /** Audits the document once more where it can harm no other. */
  Batch.Outcome apart() {
    return audit(Objects.requireNonNull(shared.apart), null);
  }

  /** Catches errors too: deep nesting or a huge file must not end the batch. */
  private Batch.Outcome audit(Batch.Audit audit, Batch.@Nullable Audit otherwise) {
    byte @Nullable [] content = null;
    try {
      content = read(input, shared.limits);
      AuditResult result = audit.audit(input.report(), content);
      return new Batch.Outcome(Objects.requireNonNull(result), List.of());
    } catch (OutOfMemoryError e) {
      if (otherwise != null) return audit(otherwise, null);
      return Batch.Outcome.failed(shared.failures, input.report(), digest(content), e);
    } catch (BeyondLimit e) {
      return Batch.Outcome.beyond(shared.failures, input.report(), digest(content), e);
    } catch (IOException e) {
      return new Batch.Outcome(shared.failures.unreadable(input.report(), e), List.of());
    } catch (Throwable e) {
      return Batch.Outcome.failed(shared.failures, input.report(), digest(content), e);
    }
  }

  /** The bytes of a document, from its file or archive. */
  static byte[] read(Input input, Limits limits) throws IOException {
    return input.entry().isEmpty()
        ? read(input.file(), limits.file())
        : Archive.read(input.file(), input.entry(), limits);
  }

  private static byte[] read(Path file, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(limit + 1);
      if (content.length > limit) throw new Failures.TooLarge(limit);
      return content;
    }
  }

  private static String digest(byte @Nullable [] content) {
    return content == null ? "" : Digest.sha256(content);
  }
}
