package org.gouji.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.finding.Lang;
import org.gouji.output.Labels;
import org.gouji.rule.PackPart;
import org.gouji.rule.RuleChange;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.SwitchedOff;
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
      Engine engine = shared.engine(context, messages);
      List<RuleInfo> rules = engine.catalogue();
      Lang lang = shared.lang;
      Labels labels = Labels.of(shared.lang);
      TextTable table =
          new TextTable(
              messages.say("rule.id"),
              messages.say("rule.severity"),
              messages.say("rule.category"),
              messages.say("rule.years"),
              messages.say("rule.title"),
              messages.say("rule.pack"));
      for (RuleInfo rule : rules) {
        table.row(
            rule.id(),
            labels.of(rule.severity()),
            labels.of(rule.category()),
            RuleShowCommand.years(rule.years(), messages),
            rule.title().in(lang),
            engine.origin(rule.id()).pack());
      }
      context.out().print(table);
      List<RuleChange> changes = changes(engine);
      if (!changes.isEmpty()) {
        context.out().println();
        context.out().println(messages.say("rule.changes"));
        for (RuleChange change : changes) {
          String what = change.describe(lang);
          context
              .out()
              .println(
                  "  "
                      + messages.say(
                          "rule.changed", change.rule(), what, change.pack(), change.reason()));
        }
      }
      return Exit.CLEAN;
    }

    private static List<RuleChange> changes(Engine engine) {
      List<RuleChange> changes = new ArrayList<>();
      for (RuleInfo rule : engine.catalogue()) changes.addAll(engine.origin(rule.id()).changes());
      for (SwitchedOff off : engine.switchedOff()) changes.addAll(off.origin().changes());
      for (PackPart part : engine.pack().parts()) {
        for (RuleChange change : part.changes()) {
          if (change.kind() == RuleChange.Kind.WORDS) changes.add(change);
        }
      }
      changes.sort(Comparator.comparing(RuleChange::rule));
      return changes;
    }
  }
}
