package org.gouji.cli;

import java.util.concurrent.Callable;
import org.gouji.finding.Lang;
import org.gouji.output.Labels;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Years;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji rules show}: what the pack says about one rule. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
final class RuleShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", descriptionKey = "ruleId")
  String id = "";

  @Mixin SharedOptions shared = new SharedOptions();

  private final Context context;
  private final Messages messages;

  RuleShowCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop {
    RuleInfo rule = find(shared.engine(context, messages), id, messages);
    Lang lang = shared.lang;
    Labels labels = Labels.of(lang);
    context.out().println(rule.id() + "  " + rule.title().in(lang));
    line("rule.severity", labels.of(rule.severity()));
    line("rule.category", labels.of(rule.category()));
    line("rule.years", years(rule.years()));
    line("rule.basis", rule.basis().in(lang));
    line("rule.place", rule.folder());
    rule.messages()
        .forEach(
            (name, message) ->
                line("rule.message", labels.of(message.severity()), message.words().in(lang)));
    if (rule.history() != null) line("rule.history", rule.history());
    for (RuleCase example : rule.cases()) {
      line("rule.case", messages.say("case." + example.expectation().word()), example.name());
    }
    return Exit.CLEAN;
  }

  /**
   * The rule with this id, in capitals or not.
   *
   * @throws Stop if there is none
   */
  static RuleInfo find(Engine engine, String id, Messages messages) throws Stop {
    for (RuleInfo rule : engine.catalogue()) {
      if (rule.id().equalsIgnoreCase(id)) return rule;
    }
    throw new Stop(Exit.USAGE, messages.say("bad.rule", id));
  }

  private String years(Years years) {
    if (years.from() == null && years.to() == null) return messages.say("rule.allYears");
    String from = years.from() == null ? "" : years.from().toString();
    String to = years.to() == null ? "" : years.to().toString();
    return from + "–" + to;
  }

  private void line(String key, String... values) {
    context.out().println("  " + messages.say(key) + "  " + String.join("  ", values));
  }
}
