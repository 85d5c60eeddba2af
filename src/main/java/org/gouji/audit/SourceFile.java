package org.gouji.audit;

import java.io.IOException;
import org.gouji.document.Limits;

/**
 * A file that is read for a report.
 *
 * @param report its name in outputs
 * @param content its bytes
 */
public record SourceFile(String report, byte[] content) {

  /**
   * Reads a document.
   *
   * @throws IOException if it cannot be read within the limits
   */
  public static SourceFile of(Input input, Limits limits) throws IOException {
    return new SourceFile(input.report(), Task.read(input, Task.Limits.of(limits)));
  }

  /** Lower-case hex digest of its bytes. */
  public String sha256() {
    return Digest.sha256(content);
  }
}
