package org.gouji.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gouji.finding.Findings;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.RuleText;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Runs compiled rules over facts. Usually all rules share one session; only where one of them fails
 * is each run alone, so that the others still count and the failed one is known by name.
 */
final class RuleSessions {

  /** More than any report could trigger. */
  static final int MAX_FIRINGS = 20_000;

  private final RuleModule module;
  private final List<RuleInfo> infos;
  private final Map<String, RuleText> texts = new TreeMap<>();
  private @Nullable KieBase all;
  private final Map<String, KieBase> alone = new ConcurrentHashMap<>();
  private final Map<Set<String>, KieBase> others = new ConcurrentHashMap<>();
  private final Map<String, RuleFailure> stopped = new ConcurrentHashMap<>();
  private final RuleGuard guard;

  /**
   * Prepares rules.
   *
   * @param infos the rules of the module that are for single reports, by id
   */
  RuleSessions(RuleModule module, List<RuleInfo> infos) {
    this(module, infos, RuleGuard.USUAL);
  }

  RuleSessions(RuleModule module, List<RuleInfo> infos, RuleGuard guard) {
    this.module = module;
    this.guard = guard;
    this.infos = List.copyOf(infos);
    infos.forEach(info -> texts.put(info.id(), info.text()));
  }

  /** The rules as Drools runs them, made at their first use. */
  private synchronized KieBase all() {
    if (all == null) all = module.kieBase(name -> texts.containsKey(idOf(name)));
    return all;
  }

  RuleOutcome run(Collection<?> facts, @Nullable Integer year, Lang lang) {
    List<RuleInfo> applicable = infos.stream().filter(it -> it.years().hold(year)).toList();
    Set<String> ids = applicable.stream().map(RuleInfo::id).collect(Collectors.toSet());
    Findings findings = new Findings(texts, lang);
    if (!stopped.isEmpty()) return runWithoutStopped(facts, applicable, lang);
    RuleFailure failure = fire(all(), facts, ids, findings);
    return failure == null
        ? new RuleOutcome(findings.all(), findings.notAssessed(), List.of())
        : runEachAlone(facts, applicable, lang);
  }

  /** A rule that had to be stopped would most likely have to be again, and costs as long. */
  private RuleOutcome runWithoutStopped(Collection<?> facts, List<RuleInfo> applicable, Lang lang) {
    Map<String, RuleFailure> known = Map.copyOf(stopped);
    KieBase rest =
        others.computeIfAbsent(
            known.keySet(),
            its -> module.kieBase(it -> texts.containsKey(idOf(it)) && !its.contains(idOf(it))));
    Set<String> ids =
        applicable.stream()
            .map(RuleInfo::id)
            .filter(id -> !known.containsKey(id))
            .collect(Collectors.toSet());
    Findings findings = new Findings(texts, lang);
    if (fire(rest, facts, ids, findings) != null) return runEachAlone(facts, applicable, lang);
    List<Problem> problems = new ArrayList<>();
    for (RuleInfo info : applicable) {
      RuleFailure failure = known.get(info.id());
      if (failure == null) continue;
      findings.cannotAssess(info.id(), failure.words().in(lang));
      problems.add(failure.problem(info, lang));
    }
    return new RuleOutcome(findings.all(), findings.notAssessed(), problems);
  }

  private RuleOutcome runEachAlone(Collection<?> facts, List<RuleInfo> applicable, Lang lang) {
    Findings sound = new Findings(texts, lang);
    List<Problem> problems = new ArrayList<>();
    for (RuleInfo info : applicable) {
      String id = info.id();
      KieBase one = alone.computeIfAbsent(id, it -> module.kieBase(name -> idOf(name).equals(it)));
      Findings findings = new Findings(texts, lang);
      RuleFailure known = stopped.get(id);
      RuleFailure failure = known != null ? known : fire(one, facts, Set.of(id), findings);
      if (failure != null && failure.stopped()) stopped.putIfAbsent(id, failure);
      if (failure == null) {
        sound.addAll(findings);
      } else {
        sound.cannotAssess(id, failure.words().in(lang));
        problems.add(failure.problem(info, lang));
      }
    }
    return new RuleOutcome(sound.all(), sound.notAssessed(), problems);
  }

  private @Nullable RuleFailure fire(
      KieBase rules, Collection<?> facts, Set<String> ids, Findings findings) {
    return guard.fire(() -> session(rules, facts, ids, findings));
  }

  private static @Nullable RuleFailure session(
      KieBase rules, Collection<?> facts, Set<String> ids, Findings findings) {
    AgendaFilter filter = match -> ids.contains(idOf(match.getRule().getName()));
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      for (Object fact : facts) session.insert(fact);
      boolean endless = session.fireAllRules(filter, MAX_FIRINGS) >= MAX_FIRINGS;
      return endless ? RuleFailure.endless(MAX_FIRINGS) : null;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return RuleFailure.of(e);
    } finally {
      session.dispose();
    }
  }

  /** The id in the name of a Drools rule, which is the id or begins with it and a space. */
  static String idOf(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
