package org.gouji.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.finding.About;
import org.gouji.finding.CollectionFindings;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.RuleText;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Runs the rules that look at many reports together, all in one session; where one of them fails,
 * each alone.
 */
final class CollectionSession {

  private final RuleModule module;
  private final Map<String, RuleInfo> infos = new TreeMap<>();
  private final Map<String, RuleText> texts = new TreeMap<>();

  /**
   * Prepares rules.
   *
   * @param infos the rules of the module that are for collections
   */
  CollectionSession(RuleModule module, List<RuleInfo> infos) {
    this.module = module;
    for (RuleInfo info : infos) {
      this.infos.put(info.id(), info);
      texts.put(info.id(), info.text());
    }
  }

  CollectionOutcome run(Collection<?> facts, Lang lang) {
    CollectionFindings findings = findings(lang);
    if (infos.isEmpty()) return outcome(findings, new TreeSet<>(), List.of());
    RuleFailure failure = fire(module.kieBase(this::isMine), facts, findings);
    if (failure == null) return outcome(findings, new TreeSet<>(), List.of());
    CollectionFindings sound = findings(lang);
    SortedSet<String> failed = new TreeSet<>();
    List<Problem> problems = new ArrayList<>();
    for (RuleInfo info : infos.values()) {
      KieBase one = module.kieBase(name -> RuleSessions.idOf(name).equals(info.id()));
      CollectionFindings alone = findings(lang);
      RuleFailure why = fire(one, facts, alone);
      if (why == null) {
        sound.addAll(alone);
      } else {
        failed.add(info.id());
        problems.add(why.problem(info, lang));
      }
    }
    return outcome(sound, failed, problems);
  }

  private CollectionFindings findings(Lang lang) {
    return new CollectionFindings(texts, lang, this::applies);
  }

  private boolean isMine(String ruleName) {
    return infos.containsKey(RuleSessions.idOf(ruleName));
  }

  private boolean applies(String rule, About about) {
    RuleInfo info = infos.get(rule);
    return info == null || info.years().hold(about.year());
  }

  private static @Nullable RuleFailure fire(
      KieBase rules, Collection<?> facts, CollectionFindings findings) {
    return RuleGuard.PATIENT.fire(() -> session(rules, facts, findings));
  }

  private static @Nullable RuleFailure session(
      KieBase rules, Collection<?> facts, CollectionFindings findings) {
    int most = (int) Math.min(Integer.MAX_VALUE, Math.max(10_000, facts.size() * 10L));
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      for (Object fact : facts) session.insert(fact);
      return session.fireAllRules(most) >= most ? RuleFailure.endless(most) : null;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return RuleFailure.of(e);
    } finally {
      session.dispose();
    }
  }

  private static CollectionOutcome outcome(
      CollectionFindings findings, SortedSet<String> failed, List<Problem> problems) {
    SortedMap<String, RuleOutcome> reports = new TreeMap<>();
    findings
        .byReport()
        .forEach(
            (report, its) ->
                reports.put(report, new RuleOutcome(its.all(), its.notAssessed(), List.of())));
    return new CollectionOutcome(reports, failed, List.copyOf(problems));
  }
}
