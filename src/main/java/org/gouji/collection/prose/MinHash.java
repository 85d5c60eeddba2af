package org.gouji.collection.prose;

import java.util.Arrays;

/**
 * Signatures by which sets that have much in common are found without comparing all with all
 * (Broder 1997): two sets agree in a place of the signature with the probability of their Jaccard
 * likeness. Places are grouped into bands; sets that agree in a whole band are candidates.
 */
final class MinHash {

  /** Bands of few rows: a pair of likeness 0.6 is missed about once in 2,000 times. */
  static final int BANDS = 32;

  private static final int ROWS = 3;

  private MinHash() {}

  /**
   * The bands of a set.
   *
   * @param hashes of its members, mixed; not empty
   * @return a digest of each band
   */
  static long[] bands(long[] hashes) {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long digest = band + 1L;
      for (int row = 0; row < ROWS; row++) {
        long seed = mix(band * (long) ROWS + row + 1);
        long least = Long.MAX_VALUE;
        for (long hash : hashes) least = Math.min(least, mix(hash ^ seed));
        digest = mix(digest * 31 + least);
      }
      bands[band] = digest;
    }
    return bands;
  }

  /** Spreads every bit over all (the finalizer of SplitMix64). */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** Whether a sorted array has a member. */
  static boolean contains(long[] sorted, long hash) {
    return Arrays.binarySearch(sorted, hash) >= 0;
  }
}
