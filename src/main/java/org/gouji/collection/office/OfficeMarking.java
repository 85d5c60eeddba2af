package org.gouji.collection.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.audit.AuditResult;
import org.gouji.audit.RunProblem;
import org.gouji.collection.Agency;
import org.gouji.collection.Marked;
import org.gouji.collection.Marking;
import org.gouji.collection.baseline.Changes;
import org.gouji.collection.waiver.Waivers;
import org.gouji.finding.Change;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Waiver;
import org.jspecify.annotations.Nullable;

/** Marks findings by what the office decided. */
public final class OfficeMarking implements Marking {

  private final Waivers waivers;
  private final @Nullable Changes changes;
  private final Set<String> rules;
  private final Lang lang;

  /**
   * @param changes since the baseline; null where there is none
   * @param rules ids of the rules there are
   * @param lang language of problems
   */
  public OfficeMarking(Waivers waivers, @Nullable Changes changes, Set<String> rules, Lang lang) {
    this.waivers = waivers;
    this.changes = changes;
    this.rules = Set.copyOf(rules);
    this.lang = lang;
  }

  @Override
  public List<Marked> mark(AuditResult result, @Nullable Agency agency, List<Finding> findings) {
    Map<Finding, Waiver> held = waivers.on(result, agency == null ? null : agency.key(), findings);
    List<Marked> marked = new ArrayList<>();
    String name = agency == null ? null : agency.name();
    List<Change> changed = changes == null ? List.of() : changes.of(result, name, findings);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Change change = changed.isEmpty() ? null : changed.get(i);
      marked.add(new Marked(finding, held.get(finding), change));
    }
    if (changes == null) return marked;
    for (Finding finding : changes.fixed(result, name, findings)) {
      marked.add(new Marked(finding, null, Change.FIXED));
    }
    return marked;
  }

  @Override
  public List<RunProblem> problems() {
    List<RunProblem> problems = new ArrayList<>(waivers.problems(rules, lang));
    if (changes != null) problems.addAll(changes.problems(lang));
    return problems;
  }
}
