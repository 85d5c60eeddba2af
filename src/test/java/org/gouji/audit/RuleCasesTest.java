package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.codec.Kept;
import org.gouji.collection.cross.CollectionCases;
import org.gouji.collection.cross.CollectionSettings;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleCase.Expectation;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Scope;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule flags what its cases say it must, and nothing that they say it must not. */
class RuleCasesTest {

  private static final Path RULES = Path.of("rules");
  private static final Auditor AUDITOR = Auditor.load(RULES, Lang.ZH);

  @TestFactory
  Stream<DynamicTest> cases() {
    List<DynamicTest> tests = new ArrayList<>();
    for (RuleInfo rule : AUDITOR.pack().rules()) {
      for (RuleCase example : rule.cases()) {
        String name = rule.id() + " " + example.expectation().word() + " " + example.name();
        tests.add(DynamicTest.dynamicTest(name, () -> check(rule, example)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(80);
    return tests.stream();
  }

  private static void check(RuleInfo rule, RuleCase example) throws IOException {
    RuleCases.Outcome outcome =
        rule.scope() == Scope.REPORT
            ? new RuleCases(List.of(RULES), AUDITOR::audit).run(rule, example)
            : new CollectionCases(
                    List.of(RULES),
                    AUDITOR::audit,
                    CollectionSettings.load(Packs.of(RULES), Kept.empty()),
                    facts -> AUDITOR.pack().runCollection(facts, Lang.ZH))
                .run(rule, example);
    assertThat(outcome.met()).as("%s", outcome).isTrue();
  }

  @Test
  void caseThatIsNotMetSaysWhatWasSeen() throws IOException {
    RuleCases cases = new RuleCases(List.of(RULES), AUDITOR::audit);
    RuleInfo rule =
        AUDITOR.pack().rules().stream().filter(it -> it.id().equals("SECT-003")).findFirst().get();
    RuleCase flagged =
        rule.cases().stream()
            .filter(it -> it.expectation() == Expectation.FLAG)
            .findFirst()
            .orElseThrow();
    RuleCase opposite = new RuleCase("opposite", Expectation.PASS, flagged.data());
    RuleCases.Outcome outcome = cases.run(rule, opposite);
    assertThat(outcome.met()).isFalse();
    assertThat(outcome.seen()).hasSize(1);
    RuleCase lost = new RuleCase("lost", Expectation.PASS, Map.of("base", "no-such-sample"));
    assertThat(cases.run(rule, lost).mistake()).isNotNull();
  }

  private static String sample(String name) throws IOException {
    Path text = RULES.resolve("samples").resolve(name + ".txt");
    Path page = RULES.resolve("samples").resolve(name + ".html");
    return Files.readString(Files.exists(text) ? text : page);
  }

  @Test
  void samplesAreFlawless() throws IOException {
    for (String name :
        List.of("department-2023", "county-2022", "department-2020", "bureau-2016", "page-2021")) {
      AuditResult result = AUDITOR.audit(name, sample(name).getBytes(StandardCharsets.UTF_8));
      assertThat(result.findings()).as(name).noneMatch(f -> f.severity() != Severity.INFO);
      assertThat(result.notAssessable()).as(name).isEmpty();
      assertThat(result.problems()).as(name).isEmpty();
    }
  }
}
