package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.audit.RuleCases;
import org.gouji.finding.Words;
import org.gouji.rule.CasePairs;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gouji rules check}: says all mistakes of the rules and what their cases lack. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class RuleCheckCommand implements Callable<Integer> {

  @Mixin SharedOptions shared = new SharedOptions();

  private final Context context;
  private final Messages messages;

  RuleCheckCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop, IOException {
    Engine engine = shared.engine(context, messages);
    RuleCases cases = new RuleCases(shared.folders(context).fromTop(), engine::audit);
    int mistakes = 0;
    for (RuleInfo rule : engine.catalogue()) {
      List<String> said = new ArrayList<>();
      for (RuleCase example : rule.cases()) {
        for (Words mistake : cases.mistakes(example)) {
          said.add(messages.say("rule.case", example.name(), mistake.in(shared.lang)));
        }
      }
      if (said.isEmpty()) {
        CasePairs.mistakes(rule).forEach(mistake -> said.add(mistake.in(shared.lang)));
      }
      String pack = engine.origin(rule.id()).pack();
      for (String each : said) {
        context.err().println(messages.say("rule.cases", pack, rule.folder(), rule.id(), each));
      }
      mistakes += said.size();
    }
    if (mistakes > 0) {
      context.err().println(messages.say("rule.lacking", mistakes));
      return Exit.RULES;
    }
    context.out().println(messages.say("rule.sound", engine.catalogue().size()));
    return Exit.CLEAN;
  }
}
