package org.gouji.finding;

import java.util.Comparator;
import java.util.List;
import org.gouji.document.Place;
import org.gouji.document.Quote;

/**
 * Something the agency did that a rule objects to.
 *
 * @param rule id of the rule
 * @param message one or two sentences for the agency's clerk, in the language of the run
 * @param cells ids of all members of the identities concerned; empty where no cell is
 * @param suspects the cells to correct, only where the answer is unique
 * @param alternatives else the equally good answers, each a list of cells to correct together
 * @param evidence the passages it rests on, at least one where the report has one to show
 * @param basis the legal basis
 */
public record Finding(
    String rule,
    Category category,
    Severity severity,
    String message,
    List<String> cells,
    List<Suspect> suspects,
    List<List<Suspect>> alternatives,
    List<Quote> evidence,
    String basis) {

  /** Gravest first, then by rule, place and words, so that every run lists them alike. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::firstPlace)
          .thenComparing(Finding::message)
          .thenComparing(finding -> String.join(",", finding.cells()));

  public Finding {
    cells = List.copyOf(cells);
    suspects = List.copyOf(suspects);
    alternatives = alternatives.stream().map(List::copyOf).toList();
    evidence = List.copyOf(evidence);
  }

  private Place firstPlace() {
    return evidence.isEmpty() ? Place.NONE : evidence.get(0).place();
  }
}
