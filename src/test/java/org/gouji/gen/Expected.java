package org.gouji.gen;

import java.util.Set;
import java.util.TreeSet;

/**
 * A finding that an audit must or may have.
 *
 * @param severities words of the contract, any of which will do
 * @param categories likewise
 * @param cells ids that the finding must name; empty where it is about no cell
 * @param required whether the audit must have it
 */
record Expected(
    Set<String> severities, Set<String> categories, Set<String> cells, boolean required) {

  Expected {
    severities = new TreeSet<>(severities);
    categories = new TreeSet<>(categories);
    cells = new TreeSet<>(cells);
  }

  /** One finding; {@code severities} and {@code categories} are words joined by {@code |}. */
  static Expected of(String severities, String categories, String... cells) {
    return new Expected(
        Set.of(severities.split("\\|")), Set.of(categories.split("\\|")), Set.of(cells), true);
  }

  Expected optional() {
    return new Expected(severities, categories, cells, false);
  }
}
