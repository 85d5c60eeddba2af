package org.gouji.gen;

import java.util.List;
import java.util.stream.Stream;

/** Every known defect. */
final class Defects {
  static final List<Defect> ALL =
      Stream.of(
              TableDefects.all(),
              TextDefects.all(),
              StructureDefects.all(),
              StatisticsDefects.all())
          .flatMap(List::stream)
          .toList();

  private Defects() {}
}
