package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.output.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji rules doc}: writes the catalogue of the rules as one page. */
@Command(name = "doc", mixinStandardHelpOptions = true, sortOptions = false)
final class RuleDocCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "docFile")
  Path file = Path.of("rules.html");

  @Mixin SharedOptions shared = new SharedOptions();

  private final Context context;
  private final Messages messages;

  RuleDocCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop {
    Engine engine = shared.engine(context, messages);
    Path target = context.resolve(file);
    try {
      new RuleCatalogue(
              engine.pack(),
              engine.catalogue(),
              engine::origin,
              engine.switchedOff(),
              engine.scoring(),
              shared.lang)
          .write(target);
    } catch (IOException e) {
      throw new Stop(Exit.USAGE, messages.say("bad.write", target));
    }
    context.err().println(messages.say("new.written", target));
    return Exit.CLEAN;
  }
}
