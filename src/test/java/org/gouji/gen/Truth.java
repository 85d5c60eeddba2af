package org.gouji.gen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a careful auditor reads and finds.
 *
 * @param organs names any of which will do; the empty one stands for none
 * @param templates form by table, for the tables that the report has
 * @param cells what stands in the tables
 * @param absent cells of the form that the report has not
 * @param lost cells that the layout lost or made doubtful
 * @param tolerated see {@link Planted}
 * @param sure whether every cell is a number and none is lost, so that every rule can be decided
 */
record Truth(
    int year,
    Set<String> organs,
    Map<String, String> templates,
    Map<String, Filled> cells,
    Set<String> absent,
    Set<String> lost,
    List<Expected> expected,
    Set<String> tolerated,
    boolean sure) {

  Truth {
    templates = new TreeMap<>(templates);
    cells = new TreeMap<>(cells);
  }
}
