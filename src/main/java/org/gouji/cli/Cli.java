package org.gouji.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.output.WriteFailure;
import org.gouji.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands put together. */
final class Cli {

  private final Context context;
  private final Messages messages;

  private Cli(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  static int run(Context context, String... args) {
    Cli cli = new Cli(context, Messages.in(Messages.asked(args)));
    try {
      int code = cli.commandLine(args).execute(args);
      context.out().flush();
      return code;
    } catch (Error e) {
      return cli.internal(e);
    }
  }

  /** The commands by name. */
  private Map<String, Supplier<CommandLine>> commands() {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("audit", () -> new CommandLine(new AuditCommand(context, messages)));
    commands.put("facts", () -> new CommandLine(new FactsCommand(context, messages)));
    commands.put("score", () -> new CommandLine(new ScoreCommand(context, messages)));
    commands.put("rules", this::rules);
    commands.put("roster", this::roster);
    return commands;
  }

  private CommandLine rules() {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesCommand.ListCommand(context, messages))
        .addSubcommand(new RuleShowCommand(context, messages))
        .addSubcommand(new RuleCheckCommand(context, messages))
        .addSubcommand(new RuleTestCommand(context, messages))
        .addSubcommand(new RuleVocabularyCommand(context, messages))
        .addSubcommand(new RuleDocCommand(context, messages))
        .addSubcommand(new RuleImpactCommand(context, messages))
        .addSubcommand(new RuleNewCommand(context, messages, terminal()));
  }

  /** Asks who sits at the terminal; null where nobody does. */
  private RuleNewCommand.@Nullable Terminal terminal() {
    if (context.display() == Context.Display.LINES) return null;
    Console console = System.console();
    if (console == null) return null;
    return question -> {
      context.err().print(question);
      context.err().flush();
      return console.readLine();
    };
  }

  private CommandLine roster() {
    return new CommandLine(new RosterCommand())
        .addSubcommand(new RosterCommand.NewCommand(context, messages));
  }

  /** With all commands; or with the one that the first word names, which shortens a start. */
  private CommandLine commandLine(String... args) {
    CommandLine gouji = new CommandLine(new GoujiCommand());
    Map<String, Supplier<CommandLine>> commands = commands();
    Supplier<CommandLine> asked = args.length == 0 ? null : commands.get(args[0]);
    if (asked == null) {
      commands.forEach((name, command) -> gouji.addSubcommand(name, command.get()));
    } else {
      gouji.addSubcommand(args[0], asked.get());
    }
    gouji.getCommandSpec().version("gouji " + Version.get());
    gouji
        .getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().version("gouji " + Version.get()));
    return gouji
        .setResourceBundle(messages.bundle())
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
  }

  private int misused(ParameterException failure, String[] args) {
    String key = "bad.usage";
    String detail = String.valueOf(failure.getMessage());
    if (failure instanceof UnmatchedArgumentException unmatched) {
      key = "bad.unknown";
      detail = String.join(" ", unmatched.getUnmatched());
    } else if (failure instanceof MissingParameterException missing) {
      key = missing.getMissing().isEmpty() ? "bad.command" : "bad.missing";
      detail = String.join(" ", missing.getMissing().stream().map(Cli::label).toList());
    } else if (failure.getArgSpec() != null && failure.getValue() != null) {
      key = "bad.value";
      detail = label(failure.getArgSpec()) + " " + failure.getValue();
    } else if (detail.contains("Missing required subcommand")) {
      key = "bad.command";
    }
    context.err().println(messages.say(key, detail));
    context.err().println(messages.say("seeHelp", failure.getCommandLine().getCommandName()));
    return Exit.USAGE;
  }

  private static String label(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private int failed(Exception failure) {
    if (failure instanceof Stop stop) {
      context.err().println(stop.getMessage());
      return stop.exitCode();
    }
    if (failure instanceof WriteFailure write) {
      context.err().println(said(write));
      return write.reason() == WriteFailure.Reason.NO_FOLDER ? Exit.USAGE : Exit.INTERNAL;
    }
    if (failure instanceof StoreException store) {
      context
          .err()
          .println(
              store.isNewer()
                  ? messages.say("store.newer")
                  : messages.say("store.failed", String.valueOf(store.getMessage())));
      return Exit.INTERNAL;
    }
    return internal(failure);
  }

  private String said(WriteFailure failure) {
    String kept = failure.keptIn();
    return switch (failure.reason()) {
      case NO_FOLDER -> messages.say("bad.output", failure.file());
      case DENIED -> messages.say("write.denied", failure.file());
      case DISK_FULL -> messages.say("write.full", failure.file());
      case NOT_REPLACED ->
          kept == null
              ? messages.say("write.notReplaced", failure.file())
              : messages.say("write.kept", failure.file(), kept);
      case OTHER -> messages.say("write.other", failure.file());
    };
  }

  private int internal(Throwable failure) {
    context.err().println(messages.say("internal", failure.toString()));
    failure.printStackTrace(context.err());
    return Exit.INTERNAL;
  }
}
