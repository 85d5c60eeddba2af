package org.gouji.collection.fact;

import java.util.Collection;
import java.util.List;
import org.gouji.document.Quote;
import org.gouji.finding.About;
import org.gouji.report.Level;
import org.jspecify.annotations.Nullable;

/**
 * A report as one of many.
 *
 * @param report its name in outputs
 * @param year report year; null where unknown
 * @param agency key of the agency, the same under all its names; empty where unknown
 * @param name what the agency is called
 * @param certain whether the name can mean no other agency
 * @param level kind of agency
 * @param levelCertain whether the kind is certain
 * @param current whether it is of this run, not one kept of an earlier run
 * @param evidence its words
 */
public record Filing(
    String report,
    @Nullable Integer year,
    String agency,
    String name,
    boolean certain,
    Level level,
    boolean levelCertain,
    boolean current,
    Evidence evidence) {

  /** The report year; 0 where unknown. */
  public int reportYear() {
    return year == null ? 0 : year;
  }

  /** What findings are held against. */
  public About about() {
    return new About(report, year);
  }

  /** Its beginning. */
  public Quote quote() {
    return evidence.opening();
  }

  /** The cells with these ids. */
  public List<Quote> quotes(Collection<String> cells) {
    return evidence.cells(cells);
  }

  /** Names of the reports, as messages list them. */
  public static List<String> names(Collection<?> filings) {
    return filings.stream().map(Filing.class::cast).map(Filing::report).sorted().toList();
  }
}
