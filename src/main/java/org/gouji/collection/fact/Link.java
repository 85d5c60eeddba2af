package org.gouji.collection.fact;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Quote;
import org.gouji.finding.Words;

/**
 * What ties a report's figures to those of the year before.
 *
 * @param kind {@code carried}, {@code inForce} or {@code items}, as {@code continuity/years.csv}
 *     names it
 * @param now the later report
 * @param before the report of the year before
 * @param state whether the figures fit
 * @param renamed whether the agency bore another name then, as after a reform, or may be another
 * @param disputed whether there are several different reports for one of the years, so that nothing
 *     can be said
 * @param details what does not fit, line by line
 * @param cells the cells of the later report that do not fit, or that were not read
 * @param lastCells those of the report before
 */
public record Link(
    String kind,
    Filing now,
    Filing before,
    State state,
    boolean renamed,
    boolean disputed,
    Words details,
    List<String> cells,
    List<String> lastCells) {

  /** How two years fit. */
  public enum State {
    /** What is filled in fits; cells that were left empty say nothing. */
    HOLDS,
    FAILS,
    /** Figures were lost in reading, and those there are fit. */
    OPEN
  }

  public Link {
    cells = List.copyOf(cells);
    lastCells = List.copyOf(lastCells);
  }

  /** The cells of the later report, then those of the one before. */
  public List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>(now.quotes(cells));
    quotes.addAll(before.quotes(lastCells));
    return quotes;
  }
}
