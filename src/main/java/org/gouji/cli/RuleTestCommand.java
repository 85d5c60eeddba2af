package org.gouji.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.audit.RuleCases;
import org.gouji.collection.cross.CollectionCases;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleChange;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji rules test}: runs the cases of one rule or of all. */
@Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false)
final class RuleTestCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "ruleId")
  @Nullable String id;

  @Mixin SharedOptions shared = new SharedOptions();

  private final Context context;
  private final Messages messages;

  RuleTestCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop, IOException {
    Engine engine = shared.engine(context, messages);
    List<RuleInfo> rules =
        id == null ? engine.catalogue() : List.of(RuleShowCommand.find(engine, id, messages));
    RuleCases cases = new RuleCases(shared.folders(context).fromTop(), engine::audit);
    CollectionCases together =
        new CollectionCases(
            shared.folders(context).fromTop(), engine::audit, engine.comparing(), engine::together);
    int run = 0;
    int failed = 0;
    for (RuleInfo rule : rules) {
      for (RuleCase example : rule.cases()) {
        run++;
        RuleCases.Outcome outcome =
            rule.scope() == Scope.REPORT ? cases.run(rule, example) : together.run(rule, example);
        if (outcome.met()) continue;
        failed++;
        say(rule, example, outcome);
        for (RuleChange change : engine.origin(rule.id()).changes()) {
          if (change.kind() == RuleChange.Kind.ADD) continue;
          line("case.changed", change.describe(shared.lang), change.pack());
        }
      }
    }
    context.out().println(messages.say("case.summary", run, failed));
    return failed == 0 ? Exit.CLEAN : Exit.RULES;
  }

  private void say(RuleInfo rule, RuleCase example, RuleCases.Outcome outcome) {
    String expected = messages.say("case." + example.expectation().word());
    context.out().println(messages.say("case.failed", rule.id(), example.name(), expected));
    if (outcome.mistake() != null) {
      line("case.mistake", outcome.mistake().in(shared.lang));
      return;
    }
    outcome.seen().forEach(message -> line("case.finding", message));
    if (outcome.notAssessable()) line("case.open");
    if (outcome.seen().isEmpty() && !outcome.notAssessable()) line("case.nothing");
    outcome.problems().forEach(problem -> line("case.problem", problem));
  }

  private void line(String key, Object... values) {
    context.out().println("  " + messages.say(key, values));
  }
}
