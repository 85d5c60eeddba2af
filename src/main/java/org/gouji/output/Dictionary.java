package org.gouji.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers things by their keys, in the order in which they first come. */
final class Dictionary<T> {

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<T> entries = new ArrayList<>();

  /** The number of a thing, from 0. */
  int index(String key, T entry) {
    Integer known = indexes.get(key);
    if (known != null) return known;
    indexes.put(key, entries.size());
    entries.add(entry);
    return entries.size() - 1;
  }

  boolean has(String key) {
    return indexes.containsKey(key);
  }

  List<T> entries() {
    return List.copyOf(entries);
  }
}
