package org.gouji.finding;

import java.util.List;
import org.gouji.document.Quote;

/**
 * What our reading or the source text lost. Kept apart from findings, never held against the
 * agency.
 *
 * @param code stable word for programs
 * @param message what was lost and what to do, in the language of the run
 * @param cells ids of the cells concerned
 * @param evidence the passages concerned
 */
public record Problem(String code, String message, List<String> cells, List<Quote> evidence) {

  public Problem {
    cells = List.copyOf(cells);
    evidence = List.copyOf(evidence);
  }
}
