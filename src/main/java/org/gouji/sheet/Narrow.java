package org.gouji.sheet;

import java.text.Normalizer;

/** Makes the letters, digits and signs that Chinese input gives the usual ones. */
public final class Narrow {

  private Narrow() {}

  /** The text with full-width letters, digits, signs and spaces narrowed. */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** An id as it is written with the usual letters and hyphens. */
  public static String id(String text) {
    return of(text).replaceAll("[‐‑‒–—―−]", "-").strip();
  }
}
