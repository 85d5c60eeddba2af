package org.gouji.store;

import java.nio.charset.StandardCharsets;
import org.gouji.audit.Digest;

/**
 * What the audit of a document depends on; its name is no part of it.
 *
 * @param sha256 lower-case hex digest of its bytes
 * @param basis what else: program, rules, language, limits; the same words for the same results
 */
public record Key(String sha256, String basis) {

  /**
   * The key of an audit.
   *
   * @param words all that it depends on beside the bytes
   */
  public static Key of(String sha256, String words) {
    return new Key(sha256, Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
  }
}
