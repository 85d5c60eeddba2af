package org.gouji.finding;

import java.util.List;
import org.gouji.document.Quote;
import org.gouji.report.Identity;

/**
 * One cause of broken identities: all that the same cells break, in one fact.
 *
 * @param table the table
 * @param identities the broken identities
 * @param details what is broken, a sentence for each, joined
 * @param cells ids of all members of the broken identities
 * @param evidence their figures other than 0
 * @param suspects the cells to correct, where one smallest repair is the only one
 * @param alternatives else the equally small repairs, the likeliest first; empty where the table
 *     allows no answer
 * @param exceeded whether more cells are wrong than can be told from the table
 * @param answer the repair or repairs in words; empty where there is none
 * @param pattern a known pattern of mistake that fits, such as {@code partialCountedAgain}; empty
 *     where none does
 * @param diagnosis the pattern in a sentence; empty where none fits
 */
public record Fault(
    String table,
    List<Identity> identities,
    Words details,
    List<String> cells,
    List<Quote> evidence,
    List<Suspect> suspects,
    List<List<Suspect>> alternatives,
    boolean exceeded,
    Words answer,
    String pattern,
    Words diagnosis) {

  public Fault {
    identities = List.copyOf(identities);
    cells = List.copyOf(cells);
    evidence = List.copyOf(evidence);
    suspects = List.copyOf(suspects);
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /**
   * Which of a rule's messages says it best: {@code default}, {@code unique}, {@code several},
   * {@code exceeded} or, where a pattern leads, {@code pattern}, {@code patternUnique}, {@code
   * patternSeveral}.
   */
  public String messageName() {
    if (!suspects.isEmpty()) return pattern.isEmpty() ? "unique" : "patternUnique";
    if (!alternatives.isEmpty()) return pattern.isEmpty() ? "several" : "patternSeveral";
    if (!pattern.isEmpty()) return "pattern";
    return exceeded ? "exceeded" : "default";
  }
}
