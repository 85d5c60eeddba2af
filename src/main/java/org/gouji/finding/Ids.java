package org.gouji.finding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cell ids as rules hand them over. */
final class Ids {

  private Ids() {}

  /** The ids among strings and collections of strings, in order, each once. */
  static List<String> flatten(Collection<?> items) {
    Set<String> ids = new LinkedHashSet<>();
    for (Object item : items) {
      if (item instanceof Collection<?> inner) {
        ids.addAll(flatten(inner));
      } else if (item instanceof String id) {
        ids.add(id);
      } else {
        throw new RuleMisuseException("cells(…): " + item);
      }
    }
    return List.copyOf(ids);
  }
}
