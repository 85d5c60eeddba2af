package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.codec.Words;
import org.gouji.store.Address;
import org.gouji.store.FiledRun;
import org.gouji.store.Store;
import org.gouji.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code gouji score}: makes the outputs of the last audit again, with the points of the rules as
 * they are now, without reading a document.
 */
@Command(name = "score", mixinStandardHelpOptions = true, sortOptions = false)
final class ScoreCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "scoredOutput")
  Path output = Path.of("audit-out");

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "scoringRules")
  @Nullable Path rules;

  @Option(names = "--store", paramLabel = "JDBC-URL", descriptionKey = "store")
  @Nullable String store;

  private final Context context;
  private final Messages messages;

  ScoreCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop, IOException {
    Path folder = context.resolve(output);
    StoreOptions storing = new StoreOptions();
    storing.store = store;
    if (store == null && !Files.isRegularFile(folder.resolve(Address.FILE))) throw none(folder);
    try (Store opened = storing.open(folder, () -> Words.NONE)) {
      FiledRun run = opened.lastRun(storing.name(folder));
      if (run == null) throw none(folder);
      AuditCommand options = options(run, folder);
      Messages spoken = Messages.in(options.shared.lang);
      return run(new ScoreRun(context, spoken, options, opened), run, folder, spoken);
    }
  }

  private static int run(ScoreRun scoring, FiledRun run, Path folder, Messages spoken)
      throws Stop, IOException {
    try {
      return scoring.run(run, folder);
    } catch (StoreException e) {
      if (e.isNewer()) throw e;
      throw new Stop(Exit.INTERNAL, spoken.say("score.lost", String.valueOf(e.getMessage())));
    }
  }

  private Stop none(Path folder) {
    return new Stop(Exit.USAGE, messages.say("score.none", folder));
  }

  /** The options of the audit, with those of this command in their place. */
  private AuditCommand options(FiledRun run, Path folder) {
    AuditCommand options = new AuditCommand(context, messages);
    List<String> words = new ArrayList<>(run.options());
    if (rules != null) {
      words.removeIf(word -> word.startsWith("--rules="));
      words.add("--rules=" + context.resolve(rules).toAbsolutePath().normalize());
    }
    new CommandLine(options)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(words.toArray(String[]::new));
    options.words = run.options();
    options.output = folder;
    options.storing.store = store;
    return options;
  }
}
