package org.gouji.output.ooxml;

import java.util.Map;
import java.util.Set;

/**
 * What the placeholders of a template may name.
 *
 * @param values names that stand for one text
 * @param lists by the name of a list, the names of the texts of each of its entries
 */
public record Fields(Set<String> values, Map<String, Set<String>> lists) {

  /** Begins what is left out of a letter where a list is empty: {@code {{如有NAME}}}. */
  static final String WHEN = "如有";

  /** Ends it. */
  static final String END = "结束";

  public Fields {
    values = Set.copyOf(values);
    lists = Map.copyOf(lists);
  }
}
