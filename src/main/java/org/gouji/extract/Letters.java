package org.gouji.extract;

/** Which characters a text has, so that most searches in it are seen to be in vain. */
final class Letters {

  private static final int BITS = 12;

  private final String text;
  private final long[] seen = new long[1 << (BITS - 6)];

  Letters(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      int at = text.charAt(i) & ((1 << BITS) - 1);
      seen[at >> 6] |= 1L << at;
    }
  }

  String text() {
    return text;
  }

  boolean has(String word) {
    for (int i = 0; i < word.length(); i++) {
      int at = word.charAt(i) & ((1 << BITS) - 1);
      if ((seen[at >> 6] & 1L << at) == 0) return false;
    }
    return word.length() < 2 || text.contains(word);
  }
}
