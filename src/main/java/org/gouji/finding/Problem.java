package org.gouji.finding;

import java.util.List;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What our reading or the source text lost. Kept apart from findings, never held against the
 * agency.
 *
 * @param code stable word for programs
 * @param message what was lost and what to do, in the language of the run
 * @param cells ids of the cells concerned
 * @param evidence the passages concerned
 * @param rule id of the rule that failed; null where none did
 */
public record Problem(
    String code, String message, List<String> cells, List<Quote> evidence, @Nullable String rule) {

  public Problem {
    cells = List.copyOf(cells);
    evidence = List.copyOf(evidence);
  }

  /** One that no rule has to do with. */
  public Problem(String code, String message, List<String> cells, List<Quote> evidence) {
    this(code, message, cells, evidence, null);
  }
}
