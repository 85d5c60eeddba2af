package org.gouji.collection.cross;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.collection.agency.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * All files of one agency for one year. Those that hold the same report stand behind the one that
 * says most.
 */
final class Group {

  private static final Comparator<Snapshot> RICHEST =
      Comparator.comparing(Snapshot::pointer)
          .thenComparing(it -> it.partOf() != null)
          .thenComparing(it -> -it.figures().count())
          .thenComparing(it -> -it.writing().length())
          .thenComparing(Snapshot::report);

  private final AgencyId agency;
  private final int year;
  private final Map<Snapshot, List<Snapshot>> copies = new LinkedHashMap<>();

  private Group(AgencyId agency, int year) {
    this.agency = agency;
    this.year = year;
  }

  /**
   * @param files at least one; those of earlier runs count only where this run has none
   */
  static Group of(AgencyId agency, int year, List<Snapshot> files) {
    Group group = new Group(agency, year);
    boolean current = files.stream().anyMatch(Snapshot::current);
    files.stream().filter(it -> it.current() == current).sorted(RICHEST).forEach(group::add);
    return group;
  }

  private void add(Snapshot file) {
    for (Map.Entry<Snapshot, List<Snapshot>> known : copies.entrySet()) {
      boolean part = known.getValue().stream().anyMatch(it -> it.report().equals(file.partOf()));
      if (part || known.getKey().isSameAs(file)) {
        known.getValue().add(file);
        return;
      }
    }
    copies.put(file, new ArrayList<>());
  }

  AgencyId agency() {
    return agency;
  }

  int year() {
    return year;
  }

  /** The file that says most. */
  Snapshot main() {
    return copies.keySet().iterator().next();
  }

  /** The different reports, the main one first. */
  List<Snapshot> reports() {
    return List.copyOf(copies.keySet());
  }

  /** The other files of a report. */
  List<Snapshot> copies(Snapshot report) {
    return copies.getOrDefault(report, List.of());
  }

  /** The files of the main report. */
  List<Snapshot> files() {
    return Stream.concat(Stream.of(main()), copies(main()).stream()).toList();
  }

  /** The file of the main report with most prose. */
  Snapshot wordiest() {
    Snapshot best = main();
    for (Snapshot copy : copies(main())) {
      if (copy.writing().length() > best.writing().length()) best = copy;
    }
    return best;
  }

  boolean isCurrent() {
    return main().current();
  }

  /** Whether there are several different reports, so that none of them can be relied on. */
  boolean isDisputed() {
    return copies.size() > 1;
  }

  /** Each of the different reports as if it were the only one. */
  List<Group> versions() {
    List<Group> versions = new ArrayList<>();
    copies.forEach(
        (report, others) -> {
          Group one = new Group(agency, year);
          one.copies.put(report, others);
          versions.add(one);
        });
    return versions;
  }

  /** Whether a cell may hold a number that reading lost. */
  boolean isLost(String cell) {
    return value(cell) == null
        && (main().figures().isLost(cell)
            || copies(main()).stream().anyMatch(it -> it.figures().isLost(cell)));
  }

  /** The number in a cell of the main report, from whichever of its files has it; null if none. */
  @Nullable BigDecimal value(String cell) {
    BigDecimal value = main().figures().value(cell);
    for (Snapshot copy : copies(main())) {
      if (value == null) value = copy.figures().value(cell);
    }
    return value;
  }
}
