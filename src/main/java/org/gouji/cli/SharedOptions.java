package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.cli.Engine.BadRules;
import org.gouji.document.Limits;
import org.gouji.finding.Lang;
import org.gouji.rule.Packs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class SharedOptions {

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  @Nullable Path rules;

  @Option(names = "--overlay", paramLabel = "DIR", descriptionKey = "overlay")
  List<Path> overlays = new ArrayList<>();

  @Option(names = "--allow-drl", descriptionKey = "allowDrl")
  boolean allowDrl;

  @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", descriptionKey = "lang")
  Lang lang = Lang.ZH;

  @Option(names = "--limit", paramLabel = "NAME=N", descriptionKey = "limit")
  Map<String, Integer> limit = new TreeMap<>();

  /**
   * How much of a file is read.
   *
   * @throws Stop if there is no such limit, or it is below 1
   */
  Limits limits(Messages messages) throws Stop {
    Limits limits = Limits.DEFAULT;
    for (Map.Entry<String, Integer> each : limit.entrySet()) {
      try {
        limits = limits.with(each.getKey(), each.getValue());
      } catch (IllegalArgumentException e) {
        String known = String.join(" ", Limits.DEFAULT.byName().keySet());
        throw new Stop(Exit.USAGE, messages.say("bad.limit", each.getKey(), known));
      }
    }
    return limits;
  }

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
    return engine(folders(context), context, messages);
  }

  /**
   * Loads these packs.
   *
   * @throws Stop if they cannot be used; everything about it is said
   */
  Engine engine(Packs packs, Context context, Messages messages) throws Stop {
    for (Path overlay : packs.overlays()) {
      if (!Files.isDirectory(overlay)) {
        throw new Stop(Exit.USAGE, messages.say("bad.overlay", overlay));
      }
    }
    try {
      Limits limits = limits(messages);
      return context.loader().load(packs, lang).within(limits);
    } catch (BadRules e) {
      StringBuilder text = new StringBuilder();
      e.mistakes().forEach(mistake -> text.append(mistake).append(System.lineSeparator()));
      throw new Stop(Exit.RULES, text + messages.say("bad.rules", e.mistakes().size()));
    }
  }

  /** The folder of the rules and what is laid on it: first the office's own, then as given. */
  Packs folders(Context context) {
    Path rules = folder(context);
    Path local = rules.resolve(Packs.LOCAL);
    List<Path> laid = new ArrayList<>();
    if (Files.isDirectory(local)) laid.add(local);
    overlays.forEach(overlay -> laid.add(context.resolve(overlay)));
    return new Packs(rules, laid, allowDrl);
  }

  /** The folder of the rules. */
  Path folder(Context context) {
    return rules == null ? context.standard("rules") : context.resolve(rules);
  }
}
