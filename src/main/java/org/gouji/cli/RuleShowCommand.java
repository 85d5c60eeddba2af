package org.gouji.cli;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.gouji.finding.Lang;
import org.gouji.output.Labels;
import org.gouji.rule.RuleCase;
import org.gouji.rule.RuleChange;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleOrigin;
import org.gouji.rule.SwitchedOff;
import org.gouji.rule.Years;
import org.jspecify.annotations.Nullable;
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
    Engine engine = shared.engine(context, messages);
    SwitchedOff off = off(engine);
    RuleInfo rule = off == null ? find(engine, id, messages) : off.rule();
    RuleOrigin origin = off == null ? engine.origin(rule.id()) : off.origin();
    Lang lang = shared.lang;
    Labels labels = Labels.of(lang);
    context.out().println(rule.id() + "  " + rule.title().in(lang));
    line("rule.severity", labels.of(rule.severity()));
    line("rule.category", labels.of(rule.category()));
    line("rule.years", years(rule.years(), messages));
    line("rule.basis", rule.basis().in(lang));
    line("rule.pack", origin.pack());
    line("rule.place", rule.folder());
    rule.messages()
        .forEach(
            (name, message) ->
                line(
                    "rule.message",
                    rule.messages().size() > 1 ? name : "",
                    labels.of(message.severity()),
                    message.words().in(lang)));
    for (RuleChange change : origin.changes()) {
      String what = change.describe(lang);
      line("rule.change", messages.say("rule.why", what, change.pack(), change.reason()));
    }
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

  private @Nullable SwitchedOff off(Engine engine) {
    return engine.switchedOff().stream()
        .filter(it -> it.rule().id().equalsIgnoreCase(id))
        .findFirst()
        .orElse(null);
  }

  /** Years for people. */
  static String years(Years years, Messages messages) {
    if (years.from() == null && years.to() == null) return messages.say("rule.allYears");
    String from = years.from() == null ? "" : years.from().toString();
    String to = years.to() == null ? "" : years.to().toString();
    return from + "–" + to;
  }

  private void line(String key, String... values) {
    String said = Arrays.stream(values).filter(it -> !it.isEmpty()).collect(joining("  "));
    context.out().println("  " + messages.say(key) + "  " + said);
  }
}
