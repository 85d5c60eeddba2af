package org.gouji.report;

import java.util.List;
import java.util.SortedMap;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one report.
 *
 * @param year report year; null where unknown
 * @param organ the agency
 * @param templates version by table
 * @param cells every cell of the forms that the tables follow, in form order
 * @param facts everything that rules match on, cells included, in a fixed order
 * @param losses what was lost in reading or in the source text
 * @param prose the paragraphs outside of the tables, whole, in reading order
 * @param glued tables whose cells ran together in the source text
 * @param recognized whether any of it was read by character recognition
 */
public record Report(
    @Nullable Integer year,
    Organ organ,
    SortedMap<String, String> templates,
    List<Cell> cells,
    List<Identity> identities,
    List<Object> facts,
    List<Loss> losses,
    List<Quote> prose,
    List<GluedTable> glued,
    boolean recognized) {

  public Report {
    cells = List.copyOf(cells);
    identities = List.copyOf(identities);
    facts = List.copyOf(facts);
    losses = List.copyOf(losses);
    prose = List.copyOf(prose);
    glued = List.copyOf(glued);
  }
}
