package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.finding.Words;
import org.gouji.rule.RuleCase.Expectation;

/**
 * Looks at the cases of a rule: at least one that it must flag and one that it must not, two of
 * them differing in a single fact, so that they show what the rule turns on.
 */
public final class CasePairs {

  /** A fact may stand in two places, or be worded otherwise in the other case. */
  private static final int MOST_CHANGES = 2;

  private CasePairs() {}

  /** What the cases of a rule lack; empty where nothing. */
  public static List<Words> mistakes(RuleInfo rule) {
    List<RuleCase> flags = of(rule, Expectation.FLAG);
    List<RuleCase> passes = of(rule, Expectation.PASS);
    List<Words> mistakes = new ArrayList<>();
    if (flags.isEmpty()) {
      mistakes.add(new Words("缺少应当报出的用例", "a case that must be flagged is missing"));
    }
    if (passes.isEmpty()) {
      mistakes.add(new Words("缺少不应报出的用例", "a case that must not be flagged is missing"));
    }
    if (mistakes.isEmpty() && rule.scope() == Scope.REPORT && !isPaired(flags, passes)) {
      mistakes.add(
          new Words(
              "没有两个只差一件事的用例（一个应报出，一个不应报出，样本相同，改动至多差两处）",
              "no two cases, one flagged and one not, start from one sample and differ in a"
                  + " single fact (at most two changes)"));
    }
    return List.copyOf(mistakes);
  }

  private static List<RuleCase> of(RuleInfo rule, Expectation expectation) {
    return rule.cases().stream().filter(it -> it.expectation() == expectation).toList();
  }

  private static boolean isPaired(List<RuleCase> flags, List<RuleCase> passes) {
    return flags.stream()
        .anyMatch(flag -> passes.stream().anyMatch(pass -> differInOne(flag, pass)));
  }

  private static boolean differInOne(RuleCase one, RuleCase other) {
    if (!Objects.equals(one.data().get("base"), other.data().get("base"))) return false;
    List<Object> ofOne = changes(one);
    List<Object> ofOther = changes(other);
    List<Object> both = new ArrayList<>(ofOne);
    both.retainAll(ofOther);
    ofOne.removeAll(both);
    ofOther.removeAll(both);
    int changes = ofOne.size() + ofOther.size();
    return changes > 0 && changes <= MOST_CHANGES;
  }

  private static List<Object> changes(RuleCase example) {
    List<Object> changes = new ArrayList<>();
    if (example.data().get("change") instanceof List<?> list) {
      for (Object change : list) if (change instanceof Map<?, ?> edit) changes.add(edit);
    }
    return changes;
  }
}
