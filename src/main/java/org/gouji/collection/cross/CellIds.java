package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the cells of all forms, so that the figures of many reports take little room. */
final class CellIds {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  int add(String id, String name) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) return known;
    ids.add(id);
    names.add(name);
    return ids.size() - 1;
  }

  /** The number of a cell; -1 where no report has it. */
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  String id(int number) {
    return ids.get(number);
  }

  /** What a clerk calls a cell; its id where no report has it. */
  String name(String id) {
    int number = number(id);
    return number < 0 ? id : names.get(number);
  }
}
