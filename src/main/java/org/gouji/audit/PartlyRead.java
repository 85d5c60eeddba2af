package org.gouji.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.finding.Category;
import org.gouji.finding.Finding;
import org.gouji.finding.Problem;

/**
 * What findings are worth on a report of which pages or parts were not read: what is not seen may
 * stand there, so that nothing rests on something missing.
 */
final class PartlyRead {

  /** Problems of reading that leave out parts of a document whose other parts were read. */
  private static final Set<String> LEFT_OUT =
      Set.of("scan", "text-layer", "outlines", "hidden", "recognizer", "limit");

  /** Categories whose rules ask for something that has to be there. */
  private static final Set<Category> ABSENCE =
      EnumSet.of(Category.COMPLETENESS, Category.SECTION, Category.FEE, Category.METADATA);

  private PartlyRead() {}

  static boolean is(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> LEFT_OUT.contains(problem.code()));
  }

  /** The findings that stand. */
  static List<Finding> judged(List<Finding> findings) {
    return findings.stream().filter(finding -> !isOpen(finding)).toList();
  }

  /** The rules whose findings do not stand, sorted. */
  static Set<String> undecided(List<Finding> findings) {
    return findings.stream()
        .filter(PartlyRead::isOpen)
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOpen(Finding finding) {
    return ABSENCE.contains(finding.category());
  }
}
