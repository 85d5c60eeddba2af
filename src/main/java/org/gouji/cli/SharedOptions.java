package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.cli.Engine.BadRules;
import org.gouji.finding.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class SharedOptions {

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  @Nullable Path rules;

  @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", descriptionKey = "lang")
  Lang lang = Lang.ZH;

  /**
   * Loads the rules.
   *
   * @throws Stop if they cannot be used; everything about it is said
   */
  Engine engine(Context context, Messages messages) throws Stop {
    Path folder = folder(context);
    if (!Files.isDirectory(folder)) {
      throw new Stop(Exit.USAGE, messages.say("bad.rulesFolder", folder));
    }
    try {
      return context.loader().load(folder, lang);
    } catch (BadRules e) {
      StringBuilder text = new StringBuilder();
      e.mistakes().forEach(mistake -> text.append(mistake).append(System.lineSeparator()));
      throw new Stop(Exit.RULES, text + messages.say("bad.rules", e.mistakes().size()));
    }
  }

  /** The folder of the rules. */
  Path folder(Context context) {
    return rules == null ? context.standard("rules") : context.resolve(rules);
  }
}
