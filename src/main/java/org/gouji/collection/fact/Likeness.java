package org.gouji.collection.fact;

import java.util.List;
import java.util.function.Supplier;
import org.gouji.document.Quote;

/**
 * Prose that a report has in common with another, phrases that all use left out.
 *
 * @param now the report
 * @param other the other report; of the same agency the one of the year before
 * @param own whether it is the same agency's
 * @param share how much of the report's prose stands in the other, in percent
 * @param length how many characters were compared
 * @param exact whether the figures in it are the same too; then common phrases are counted in
 * @param passages finds the longest passage in common, as both reports have it
 */
public record Likeness(
    Filing now,
    Filing other,
    boolean own,
    int share,
    int length,
    boolean exact,
    Supplier<List<Quote>> passages) {

  /** The longest passage in common, first as the report has it, then as the other. */
  public List<Quote> quotes() {
    return passages.get();
  }
}
