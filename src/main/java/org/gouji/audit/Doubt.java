package org.gouji.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Severity;
import org.gouji.report.Cell;

/**
 * What findings are worth on a report that was read by character recognition. Only sums of figures
 * that were read surely make an error; whatever rests on words, or on their absence, is a warning,
 * and what rests on a doubtful figure is left open.
 */
final class Doubt {

  private final Set<String> doubtful;

  /**
   * @param cells all cells of the report
   */
  Doubt(Collection<Cell> cells) {
    doubtful = cells.stream().filter(Cell::isDoubtful).map(Cell::id).collect(Collectors.toSet());
  }

  /** The findings that stand, each no graver than its reading allows. */
  List<Finding> judged(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !isOpen(finding))
        .map(Doubt::capped)
        .sorted(Finding.ORDER)
        .toList();
  }

  /** The rules whose findings do not stand, sorted. */
  Set<String> undecided(List<Finding> findings) {
    return findings.stream()
        .filter(this::isOpen)
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isOpen(Finding finding) {
    return finding.cells().stream().anyMatch(doubtful::contains);
  }

  private static Finding capped(Finding finding) {
    boolean sums = finding.category() == Category.ARITHMETIC;
    if (finding.severity() != Severity.ERROR || sums && !finding.cells().isEmpty()) return finding;
    return new Finding(
        finding.rule(),
        finding.category(),
        Severity.WARNING,
        finding.message(),
        finding.cells(),
        finding.suspects(),
        finding.alternatives(),
        finding.evidence(),
        finding.basis());
  }
}
