package org.gouji.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.finding.Corrections;
import org.gouji.finding.Fault;
import org.gouji.finding.Suspect;
import org.gouji.report.Identity;
import org.gouji.report.Report;

/** Corrections of one report, found from the identities of its forms and those of a rule. */
final class ReportCorrections implements Corrections {

  private final Report report;
  private final Map<List<Identity>, List<Fault>> known = new HashMap<>();

  ReportCorrections(Report report) {
    this.report = report;
  }

  @Override
  public List<List<Suspect>> answers(Identity broken, List<Identity> all) {
    for (Fault fault : known.computeIfAbsent(all, it -> new Arithmetic(report, it).faults())) {
      if (fault.identities().stream().noneMatch(it -> same(it, broken))) continue;
      List<List<Suspect>> answers =
          fault.suspects().isEmpty() ? fault.alternatives() : List.of(fault.suspects());
      if (!answers.isEmpty()) return answers;
    }
    return List.of();
  }

  /** Whether two identities ask the same of the same cells, whoever states them. */
  private static boolean same(Identity a, Identity b) {
    return Set.copyOf(a.left()).equals(Set.copyOf(b.left()))
        && Set.copyOf(a.right()).equals(Set.copyOf(b.right()));
  }
}
