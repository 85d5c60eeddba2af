package org.gouji.cli;

import java.util.concurrent.Callable;
import org.gouji.finding.Words;
import org.gouji.rule.CasePairs;
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
  public Integer call() throws Stop {
    Engine engine = shared.engine(context, messages);
    int mistakes = 0;
    for (RuleInfo rule : engine.catalogue()) {
      for (Words mistake : CasePairs.mistakes(rule)) {
        mistakes++;
        String said = mistake.in(shared.lang);
        context.err().println(messages.say("rule.cases", rule.folder(), rule.id(), said));
      }
    }
    if (mistakes > 0) {
      context.err().println(messages.say("rule.lacking", mistakes));
      return Exit.RULES;
    }
    context.out().println(messages.say("rule.sound", engine.catalogue().size()));
    return Exit.CLEAN;
  }
}
