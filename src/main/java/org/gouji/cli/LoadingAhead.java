package org.gouji.cli;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import org.gouji.audit.Beside;
import org.gouji.cli.Engine.BadRules;
import org.gouji.finding.Lang;
import org.gouji.rule.Packs;

/**
 * Loads the rules that most commands ask for while the command line is still being read, which
 * shortens a start. What it loaded is given to who asks for just that; everything else is loaded as
 * without it.
 */
final class LoadingAhead implements Engine.Loader {

  private static final Set<String> COMMANDS = Set.of("audit", "facts", "score");

  private final Engine.Loader loader;
  private final Packs usual;
  private final Lang lang;
  private final Beside<Engine, BadRules> engine;

  private LoadingAhead(Engine.Loader loader, Packs usual, Lang lang) {
    this.loader = loader;
    this.usual = usual;
    this.lang = lang;
    this.engine = Beside.begin("loading", BadRules.class, () -> loader.load(usual, lang));
    Beside.begin("rehearsal", BadRules.class, this::rehearse);
  }

  /** The same surroundings, with the usual rules being loaded where the command line needs them. */
  static Context begin(Context context, String... args) {
    if (args.length == 0 || !COMMANDS.contains(args[0])) return context;
    if (Arrays.stream(args).anyMatch(LoadingAhead::asksForOthers)) return context;
    Packs usual = new SharedOptions().folders(context);
    if (!Files.isDirectory(usual.rules())) return context;
    LoadingAhead ahead = new LoadingAhead(context.loader(), usual, Messages.asked(args));
    return new Context(
        context.out(), context.err(), context.folder(), context.home(), context.display(), ahead);
  }

  private static boolean asksForOthers(String arg) {
    return arg.startsWith("--rules")
        || arg.startsWith("--overlay")
        || arg.startsWith("--allow-drl")
        || arg.equals("--help")
        || arg.equals("-h");
  }

  /** Done while the outputs are opened. */
  private Engine rehearse() throws BadRules {
    Engine loaded = engine.get();
    loaded.rehearse();
    return loaded;
  }

  @Override
  public Engine load(Packs rules, Lang asked) throws BadRules {
    if (!isUsual(rules) || asked != lang) return loader.load(rules, asked);
    return engine.get();
  }

  private boolean isUsual(Packs asked) {
    return asked.rules().equals(usual.rules())
        && asked.overlays().equals(usual.overlays())
        && asked.allowDrl() == usual.allowDrl();
  }
}
