package org.gouji.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;

/** What is wrong with a report of which there are several files is told its agency once. */
final class TakenOnce {

  private TakenOnce() {}

  /**
   * What a file shows that another file of the same report does not.
   *
   * @param copy what was found in the file
   * @param main what was found in the one that stands for the report
   */
  static List<Marked> rest(List<Marked> copy, List<Marked> main) {
    Set<List<Object>> known = new HashSet<>();
    main.stream().filter(it -> it.change() != Change.FIXED).forEach(it -> known.add(key(it)));
    return copy.stream()
        .filter(it -> it.change() == Change.FIXED || !known.contains(key(it)))
        .toList();
  }

  /** By the rule and the cells; where there are none, by the words. */
  private static List<Object> key(Marked marked) {
    Finding finding = marked.finding();
    boolean cells = !finding.cells().isEmpty();
    return List.of(
        finding.rule(), cells ? new TreeSet<>(finding.cells()) : finding.message(), cells);
  }
}
