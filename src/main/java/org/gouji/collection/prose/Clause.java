package org.gouji.collection.prose;

/**
 * A clause of a report's prose.
 *
 * @param hash of its words, figures and what the agency calls itself left out
 * @param exact of its words with the figures, where these tell something; else 0
 * @param length characters that count
 * @param paragraph its paragraph among those of the prose, from 0
 * @param from where it begins in that paragraph
 * @param to where it ends
 */
record Clause(long hash, long exact, int length, int paragraph, int from, int to) {

  static final long NO_FIGURES = 0;
}
