package org.gouji.repair;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A linear identity: the sum of coefficient times cell is zero.
 *
 * @param name how results refer to it; unique within a problem
 * @param terms coefficient by cell id; zero coefficients are dropped, kept sorted by cell id
 */
public record Identity(String name, Map<String, Integer> terms) {
  public Identity {
    SortedMap<String, Integer> sorted = new TreeMap<>(terms);
    sorted.values().removeIf(coefficient -> coefficient == 0);
    terms = Collections.unmodifiableSortedMap(sorted);
  }
}
