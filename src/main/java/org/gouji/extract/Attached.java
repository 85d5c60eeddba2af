package org.gouji.extract;

import java.util.Set;
import org.gouji.document.Document;

/**
 * A file that holds tables of a report whose text stands in another.
 *
 * @param document as seen from that other one, so that its places bear its name
 * @param tables ids of the tables that are taken from it
 */
public record Attached(Document document, Set<String> tables) {

  public Attached {
    tables = Set.copyOf(tables);
  }
}
