package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.gouji.rule.RuleCase.Expectation;
import org.junit.jupiter.api.Test;

class CasePairsTest {

  private static final RuleCase PASS = example(Expectation.PASS, "a");

  @Test
  void bothKindsOfCaseAreNeeded() {
    assertThat(mistakes()).hasSize(2);
    assertThat(mistakes(PASS)).containsExactly("缺少应当报出的用例");
    assertThat(mistakes(example(Expectation.FLAG, "a", "x"))).containsExactly("缺少不应报出的用例");
  }

  @Test
  void twoOfThemDifferInASingleFact() {
    assertThat(mistakes(PASS, example(Expectation.FLAG, "a", "x"))).isEmpty();
    assertThat(mistakes(PASS, example(Expectation.FLAG, "a", "x", "y"))).isEmpty();
    assertThat(
            mistakes(
                example(Expectation.PASS, "a", "x", "y"), example(Expectation.FLAG, "a", "x", "z")))
        .isEmpty();
    assertThat(mistakes(PASS, example(Expectation.FLAG, "a", "x", "y", "z"))).hasSize(1);
    assertThat(mistakes(PASS, example(Expectation.FLAG, "b", "x"))).hasSize(1);
    assertThat(mistakes(PASS, example(Expectation.FLAG, "a"))).hasSize(1);
  }

  private static RuleCase example(Expectation expectation, String base, String... from) {
    Map<String, Object> data = new HashMap<>(Map.of("base", base));
    data.put("change", Arrays.stream(from).map(it -> Map.of("from", it, "to", "")).toList());
    return new RuleCase("x", expectation, data);
  }

  private static List<String> mistakes(RuleCase... cases) {
    Words words = new Words("x", "x");
    RuleInfo rule =
        new RuleInfo(
            "A-1",
            words,
            Category.FEE,
            Severity.INFO,
            Years.ALL,
            words,
            new TreeMap<>(),
            null,
            "A-1",
            List.of(cases));
    return CasePairs.mistakes(rule).stream().map(Words::zh).toList();
  }
}
