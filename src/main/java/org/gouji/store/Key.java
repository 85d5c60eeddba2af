package org.gouji.store;

import java.nio.charset.StandardCharsets;
import org.gouji.audit.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What the audit of a document depends on; its name is no part of it.
 *
 * @param sha256 lower-case hex digest of its bytes
 * @param basis what else: program, rules, language, limits; the same words for the same results
 */
public record Key(String sha256, String basis) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key && sha256.equals(key.sha256) && basis.equals(key.basis);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  /**
   * The key of an audit.
   *
   * @param words all that it depends on beside the bytes
   */
  public static Key of(String sha256, String words) {
    return new Key(sha256, Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
  }
}
