package org.gouji.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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

  /** The number of a thing that is made only where it is new. */
  int index(String key, Supplier<T> entry) {
    Integer known = indexes.get(key);
    return known != null ? known : index(key, entry.get());
  }

  boolean has(String key) {
    return indexes.containsKey(key);
  }

  List<T> entries() {
    return List.copyOf(entries);
  }
}
