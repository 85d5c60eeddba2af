package org.gouji.audit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.document.Quote;
import org.gouji.report.Identity;
import org.gouji.report.Level;
import org.gouji.report.Published;
import org.jspecify.annotations.Nullable;

/**
 * What of a report's own content outputs and the comparison with other reports need.
 *
 * @param level kind of agency
 * @param levelCertain whether the kind is certain
 * @param published the day it was published, as the page itself says; null where it does not
 * @param prose the paragraphs outside of the tables and the site's furniture, whole, in reading
 *     order
 * @param identities the identities of the tables with their state, in form order
 * @param corrected what became of the corrections that people made of it
 * @param recognized whether any of it was read by character recognition
 * @param parts names of the other files that hold tables of it and were audited with it
 * @param partOf name of the file that it was audited with, whose findings are those of both; null
 *     where it was audited alone
 */
public record Content(
    Level level,
    boolean levelCertain,
    @Nullable Published published,
    List<Quote> prose,
    List<Identity> identities,
    List<Corrected> corrected,
    boolean recognized,
    List<String> parts,
    @Nullable String partOf) {

  /** Of a document that is no report or was not read. */
  public static final Content NONE =
      new Content(
          Level.UNKNOWN, false, null, List.of(), List.of(), List.of(), false, List.of(), null);

  public Content {
    prose = Collections.unmodifiableList(prose);
    identities = Collections.unmodifiableList(identities);
    corrected = List.copyOf(corrected);
    parts = List.copyOf(parts);
  }

  /** The same with what became of corrections. */
  public Content with(List<Corrected> settled) {
    return new Content(
        level, levelCertain, published, prose, identities, settled, recognized, parts, partOf);
  }

  /** The same of a report whose tables stand in other files. */
  Content with(List<String> others, List<Corrected> settled) {
    return new Content(
        level, levelCertain, published, prose, identities, settled, recognized, others, partOf);
  }

  /** The same of a file that holds a part of a report. */
  Content of(String whole, List<Corrected> settled) {
    return new Content(
        level, levelCertain, published, prose, identities, settled, recognized, parts, whole);
  }

  /** Corrections that count, by cell id. */
  public Map<String, Correction> corrections() {
    Map<String, Correction> applied = new TreeMap<>();
    for (Corrected one : corrected) {
      if (one.isApplied()) applied.put(one.cells().get(0), one.correction());
    }
    return applied;
  }
}
