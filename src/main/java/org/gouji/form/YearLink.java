package org.gouji.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between cells of a report and those of the report on the year before.
 *
 * @param relation what people call it
 * @param from first of the later years; null for no bound
 * @param to last of them; null for no bound
 */
public record YearLink(
    String relation, @Nullable Integer from, @Nullable Integer to, List<Tie> ties) {

  public YearLink {
    ties = List.copyOf(ties);
  }

  /** Whether it is for reports on a year. */
  public boolean holds(int year) {
    return (from == null || year >= from) && (to == null || year <= to);
  }

  /** A cell, which is the sum of the terms. */
  public record Tie(String cell, List<Term> terms) {
    public Tie {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A cell of a sum.
   *
   * @param last whether it is of the year before
   * @param minus whether it is taken off
   */
  public record Term(String cell, boolean last, boolean minus) {}
}
