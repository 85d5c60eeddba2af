package org.gouji.finding;

import java.util.List;
import org.gouji.document.Quote;

/**
 * Identities that figures split out of glued text do not satisfy. The rows' own sums split them, so
 * that no more than a doubt follows.
 *
 * @param table the table
 * @param name what the table is called
 * @param details what does not agree, a sentence for each identity, joined
 * @param cells ids of all members of these identities
 * @param evidence the glued figures
 */
public record SplitConflict(
    String table, String name, Words details, List<String> cells, List<Quote> evidence) {

  public SplitConflict {
    cells = List.copyOf(cells);
    evidence = List.copyOf(evidence);
  }
}
