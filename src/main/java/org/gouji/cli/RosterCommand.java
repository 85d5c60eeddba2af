package org.gouji.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.gouji.collection.roster.RosterTemplate;
import org.gouji.finding.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji roster}, the parent of what can be done with a roster. */
@Command(name = "roster", mixinStandardHelpOptions = true, sortOptions = false)
final class RosterCommand {

  RosterCommand() {}

  /** {@code gouji roster new}. */
  @Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
  static final class NewCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "rosterFile")
    Path file = Path.of("roster.csv");

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", descriptionKey = "lang")
    Lang lang = Lang.ZH;

    private final Context context;
    private final Messages messages;

    NewCommand(Context context, Messages messages) {
      this.context = context;
      this.messages = messages;
    }

    @Override
    public Integer call() throws Stop {
      Path target = context.resolve(file);
      try {
        Files.write(target, RosterTemplate.bytes(lang), StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        throw new Stop(Exit.USAGE, messages.say("bad.exists", target));
      } catch (IOException e) {
        throw new Stop(Exit.USAGE, messages.say("bad.write", target));
      }
      context.err().println(messages.say("roster.written", target));
      return Exit.CLEAN;
    }
  }
}
