package org.gouji.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gouji rules check}: loads the rules and says all their mistakes. */
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
    int count = shared.engine(context, messages).rules().size();
    context.out().println(messages.say("rule.sound", count));
    return Exit.CLEAN;
  }
}
