package org.gouji.repair;

import java.util.List;

/** Which cells stand next to each other in a table. */
@FunctionalInterface
public interface Neighbourhood {
  /** The ids of the cells beside, above and below; empty if there are none. */
  List<String> of(String cell);
}
