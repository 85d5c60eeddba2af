package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.rule.MutatedRules;
import org.gouji.rule.MutatedRules.Mutant;
import org.gouji.rule.MutatedRules.Outcome;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/**
 * A rule of which a condition is negated or left out does not pass its cases. Conditions are those
 * of the rules in DRL, and those that sentences and rows stand for.
 */
class RuleMutationTest {

  private final CaseFacts cases = new CaseFacts(Path.of("rules"));
  private final MutatedRules mutated = new MutatedRules(Path.of("rules"));

  @Test
  void everyConditionCounts() throws IOException {
    List<String> survivors = new ArrayList<>();
    Set<String> fired = new LinkedHashSet<>();
    int all = 0;
    for (RuleInfo rule : cases.rules()) {
      Set<String> alive = new LinkedHashSet<>();
      mutated.of(rule.id()).forEach(mutant -> alive.add(mutant.name()));
      all += alive.size();
      for (RuleCase example : rule.cases()) {
        CaseFacts.Facts facts = cases.of(rule, example);
        Map<String, Outcome> outcomes = mutated.run(rule.id(), facts.all());
        Outcome unchanged = Objects.requireNonNull(outcomes.get(""));
        assertThat(unchanged.meets(example)).as(rule.id() + " " + example.name()).isTrue();
        fired.addAll(unchanged.fired());
        alive.removeIf(name -> !outcomes.containsKey(name) || !outcomes.get(name).meets(example));
      }
      for (Mutant mutant : mutated.of(rule.id())) {
        if (alive.contains(mutant.name())) survivors.add(mutant.part() + ": " + mutant.what());
      }
    }
    assertThat(all).isGreaterThan(600);
    for (String part : mutated.parts()) {
      if (!fired.contains(part)) survivors.add(part + ": speaks in no case");
    }
    List<String> known = known();
    assertThat(less(survivors, known))
        .as("add a case that fails, or a line with the reason to mutants.txt")
        .isEmpty();
    assertThat(less(known, survivors)).as("cases fail now; to go from mutants.txt").isEmpty();
  }

  private static List<String> less(List<String> all, List<String> others) {
    List<String> rest = new ArrayList<>(all);
    others.forEach(rest::remove);
    return rest;
  }

  private static List<String> known() throws IOException {
    try (var in = RuleMutationTest.class.getResourceAsStream("mutants.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
