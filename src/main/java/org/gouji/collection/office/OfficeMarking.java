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
import org.gouji.collection.waiver.Waivers;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Waiver;
import org.jspecify.annotations.Nullable;

/** Marks findings by what the office decided. */
public final class OfficeMarking implements Marking {

  private final Waivers waivers;
  private final Set<String> rules;
  private final Lang lang;

  /**
   * @param rules ids of the rules there are
   * @param lang language of problems
   */
  public OfficeMarking(Waivers waivers, Set<String> rules, Lang lang) {
    this.waivers = waivers;
    this.rules = Set.copyOf(rules);
    this.lang = lang;
  }

  @Override
  public List<Marked> mark(AuditResult result, @Nullable Agency agency, List<Finding> findings) {
    Map<Finding, Waiver> held = waivers.on(result, agency == null ? null : agency.key(), findings);
    List<Marked> marked = new ArrayList<>();
    for (Finding finding : findings) marked.add(new Marked(finding, held.get(finding), null));
    return marked;
  }

  @Override
  public List<RunProblem> problems() {
    return waivers.problems(rules, lang);
  }
}
