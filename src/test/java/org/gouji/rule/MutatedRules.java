package org.gouji.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules of a pack, and each of them with one condition negated or left out, compiled. */
public final class MutatedRules {

  private static final Pattern REPORTS = Pattern.compile("findings\\.report\\(");
  private static final Pattern OPENS = Pattern.compile("findings\\.cannotAssess\\(");

  private final RuleModule module;
  private final Map<String, List<Part>> parts = new TreeMap<>();
  private final Map<String, List<Mutant>> mutants = new TreeMap<>();
  private final Map<String, KieBase> bases = new TreeMap<>();

  /** A Drools rule, of which a rule may have several. */
  private record Part(String name, int reports, int opens) {}

  /** A rule with a change to one of its parts. */
  public record Mutant(String name, String part, String what) {}

  /**
   * What came of a case.
   *
   * @param findings how many there would be
   * @param open whether the rule could not be decided
   * @param fired names of the parts that spoke
   */
  public record Outcome(int findings, boolean open, Set<String> fired) {

    /** Whether a case expects this. */
    public boolean meets(RuleCase example) {
      return switch (example.expectation()) {
        case FLAG -> findings == 1;
        case PASS -> findings == 0 && !open;
        case NOT_ASSESSABLE -> findings == 0 && open;
      };
    }
  }

  /** Compiles the mutants of a pack. */
  public MutatedRules(Path folder) {
    Mistakes mistakes = new Mistakes();
    List<RuleSource> sources = new ArrayList<>();
    for (RuleSource rule : PackReader.read(folder, mistakes).rules()) {
      sources.add(rule.with(mutated(rule, mistakes)));
    }
    mistakes.throwIfAny();
    DroolsBuild build = DroolsBuild.executable(sources);
    if (build.module() == null) throw new IllegalStateException(build.complaints().toString());
    module = RuleModule.load(build.module());
  }

  private String mutated(RuleSource rule, Mistakes mistakes) {
    DrlOutline outline = DrlOutline.of(rule, mistakes);
    if (outline == null) throw new IllegalStateException(rule.id());
    List<Part> own = new ArrayList<>();
    List<Mutant> changed = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    text.append(rule.drl().source(), 0, outline.parts().get(0).from());
    for (DrlOutline.Part part : outline.parts()) {
      String name = rule.id() + " " + own.size();
      int when = rule.drl().find("when", part.from(), part.to()) + "when".length();
      int then = rule.drl().find("then", when, part.to());
      String conditions = rule.drl().code().substring(when, then);
      String consequence = rule.drl().bare().substring(then, part.to());
      own.add(new Part(name, count(REPORTS, consequence), count(OPENS, consequence)));
      text.append(written(name, conditions));
      for (Mutation mutation : Mutation.of(conditions)) {
        Mutant mutant = new Mutant(name + "." + changed.size(), name, mutation.what());
        changed.add(mutant);
        text.append(written(mutant.name(), mutation.conditions()));
      }
    }
    parts.put(rule.id(), own);
    mutants.put(rule.id(), changed);
    return text.toString();
  }

  private static String written(String name, String conditions) {
    return "rule \"" + name + "\"\nwhen" + conditions + "then\nend\n";
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }

  /** The names of the Drools rules that the rules are made of. */
  public List<String> parts() {
    return parts.values().stream().flatMap(List::stream).map(Part::name).toList();
  }

  /** The mutants of a rule. */
  public List<Mutant> of(String rule) {
    return mutants.getOrDefault(rule, List.of());
  }

  /**
   * What the rule itself and each of its mutants make of facts. A mutant that fails is left out.
   *
   * @return by the name of the mutant; the rule itself by the empty name
   */
  public Map<String, Outcome> run(String rule, Collection<?> facts) {
    Map<String, Integer> matches = matches(rule, facts);
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    outcomes.put("", outcome(rule, matches, null));
    for (Mutant mutant : of(rule)) {
      if (matches.containsKey(mutant.name())) {
        outcomes.put(mutant.name(), outcome(rule, matches, mutant));
      }
    }
    return outcomes;
  }

  private Outcome outcome(String rule, Map<String, Integer> matches, @Nullable Mutant mutant) {
    int findings = 0;
    int opens = 0;
    Set<String> fired = new TreeSet<>();
    for (Part part : parts.getOrDefault(rule, List.of())) {
      boolean changed = mutant != null && mutant.part().equals(part.name());
      int count = matches.getOrDefault(changed ? mutant.name() : part.name(), 0);
      if (count > 0) fired.add(part.name());
      findings += count * part.reports();
      opens += count * part.opens();
    }
    return new Outcome(findings, opens > 0, fired);
  }

  /** How often each Drools rule of a rule would fire; those that fail are left out. */
  private Map<String, Integer> matches(String rule, Collection<?> facts) {
    KieBase base =
        bases.computeIfAbsent(rule, id -> base(name -> RuleSessions.idOf(name).equals(id)));
    Map<String, Integer> matches = new TreeMap<>();
    parts.getOrDefault(rule, List.of()).forEach(part -> matches.put(part.name(), 0));
    of(rule).forEach(mutant -> matches.put(mutant.name(), 0));
    try {
      count(base, facts, matches);
      return matches;
    } catch (RuntimeException e) {
      Map<String, Integer> sound = new TreeMap<>();
      for (String name : matches.keySet()) {
        try {
          Map<String, Integer> alone = new TreeMap<>(Map.of(name, 0));
          count(base(name::equals), facts, alone);
          sound.putAll(alone);
        } catch (RuntimeException failure) {
          continue;
        }
      }
      return sound;
    }
  }

  private KieBase base(Predicate<String> names) {
    return module.kieBase(names);
  }

  private static void count(KieBase base, Collection<?> facts, Map<String, Integer> matches) {
    KieSession session = base.newKieSession();
    try {
      for (Object fact : facts) session.insert(fact);
      session.fireAllRules(
          match -> {
            matches.merge(match.getRule().getName(), 1, Integer::sum);
            return false;
          });
    } finally {
      session.dispose();
    }
  }
}
