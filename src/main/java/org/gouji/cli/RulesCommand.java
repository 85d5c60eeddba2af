package org.gouji.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.audit.RuleTitle;
import org.gouji.output.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gouji rules}, the parent of what can be done with rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, sortOptions = false)
final class RulesCommand {

  RulesCommand() {}

  /** {@code gouji rules list}. */
  @Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
  static final class ListCommand implements Callable<Integer> {

    @Mixin SharedOptions shared = new SharedOptions();

    private final Context context;
    private final Messages messages;

    ListCommand(Context context, Messages messages) {
      this.context = context;
      this.messages = messages;
    }

    @Override
    public Integer call() throws Stop {
      List<RuleTitle> rules = shared.engine(context, messages).rules();
      Labels labels = Labels.of(shared.lang);
      TextTable table =
          new TextTable(
              messages.say("rule.id"),
              messages.say("rule.severity"),
              messages.say("rule.category"),
              messages.say("rule.title"));
      for (RuleTitle rule : rules) {
        table.row(rule.id(), labels.of(rule.severity()), labels.of(rule.category()), rule.title());
      }
      context.out().print(table);
      return Exit.CLEAN;
    }
  }
}
