package org.gouji.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.document.Limits;

/** Tells whether documents are as they were, without reading what stands in them. */
public final class SameBytes {

  private final Task.Limits limits;
  private final int threads;

  /**
   * @param limits those of the audit
   * @param threads whether one document is read at a time, or some
   */
  public SameBytes(Limits limits, int threads) {
    this.limits = Task.Limits.of(limits);
    this.threads = threads;
  }

  /**
   * Compares documents until one is another.
   *
   * @param digests what SHA-256 a document had, in lower-case hex; empty where it had none
   */
  public boolean all(List<Input> inputs, Function<Input, String> digests) {
    Stream<Input> stream = threads > 1 ? inputs.parallelStream() : inputs.stream();
    return stream.allMatch(input -> digests.apply(input).equals(digest(input)));
  }

  /** A word that is no digest where the document cannot be read. */
  private String digest(Input input) {
    try {
      if (!input.entry().isEmpty()) {
        return Digest.sha256(Archive.read(input.file(), input.entry(), limits));
      }
      if (Files.size(input.file()) > limits.file()) return "-";
      try (InputStream in = Files.newInputStream(input.file())) {
        return Digest.sha256(in, Long.MAX_VALUE);
      }
    } catch (IOException e) {
      return "-";
    }
  }
}
