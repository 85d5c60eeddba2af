package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gouji.audit.Batch;
import org.gouji.audit.Input;
import org.gouji.audit.Inputs;
import org.gouji.audit.RuleTitle;
import org.gouji.audit.RunProblem;
import org.gouji.output.Outputs;
import org.gouji.output.RunSettings;
import org.gouji.output.RunSummary;
import org.gouji.output.Tally;
import org.gouji.store.Filed;
import org.gouji.store.Incremental;
import org.gouji.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false)
final class AuditCommand implements Callable<Integer> {

  private static final int MOST_DEFAULT_THREADS = 8;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "path")
  List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "output")
  Path output = Path.of("audit-out");

  @Mixin SharedOptions shared = new SharedOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      defaultValue = "error",
      descriptionKey = "failOn")
  FailOn failOn = FailOn.ERROR;

  @Option(names = "--single-file", descriptionKey = "singleFile")
  boolean singleFile;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  @Nullable Integer threads;

  @Mixin StoreOptions storing = new StoreOptions();

  private final Context context;
  private final Messages messages;

  AuditCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop, IOException, InterruptedException {
    if (threads != null && threads < 1) {
      throw new Stop(Exit.USAGE, messages.say("bad.threads", threads));
    }
    List<Path> given = existing();
    Path folder = context.resolve(output);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Stop(Exit.USAGE, messages.say("bad.output", folder));
    }
    Engine engine = shared.engine(context, messages);
    Path real = Files.exists(folder) ? folder.toRealPath() : null;
    Set<String> names = new HashSet<>(Outputs.allNames());
    names.addAll(StoreOptions.NAMES);
    Inputs inputs = Inputs.scan(given, real, names, shared.limits(messages));
    AuditLog log = new AuditLog(context.err(), messages);
    inputs.problems().forEach(log::problem);
    if (inputs.files().isEmpty()) {
      log.close();
      throw new Stop(Exit.USAGE, messages.say("bad.empty", names(given)));
    }
    return run(engine, given, inputs, folder, log);
  }

  /** The PATHs, all of which exist: one that does not is likely a slip, and stops the run. */
  private List<Path> existing() throws Stop {
    List<Path> given = new ArrayList<>();
    if (paths.isEmpty()) given.add(context.standard("reports-in"));
    else paths.forEach(path -> given.add(context.resolve(path)));
    List<String> missing = new ArrayList<>();
    for (Path path : given) {
      if (!Files.exists(path)) missing.add(messages.say("bad.path", path));
    }
    if (!missing.isEmpty()) throw new Stop(Exit.USAGE, String.join("\n", missing));
    return given;
  }

  private int run(Engine engine, List<Path> given, Inputs inputs, Path folder, AuditLog log)
      throws Stop, IOException, InterruptedException {
    List<RunProblem> problems = new ArrayList<>(inputs.problems());
    try (Outputs outputs = Outputs.open(folder, settings(engine));
        Cleanup cleanup = new Cleanup(outputs);
        Store store = storing.open(folder)) {
      Incremental audit = new Incremental(engine::audit, store, basis(engine), storing.full);
      List<Filed> filed = new ArrayList<>();
      Iterator<Input> sources = inputs.files().iterator();
      Batch batch = new Batch(audit, shared.lang, threadCount(), shared.limits(messages));
      try (Progress progress = Progress.of(context, messages, inputs.files().size())) {
        List<RunProblem> found =
            batch.run(
                inputs.files(),
                result -> {
                  audit.check();
                  filed.add(audit.filed(source(sources.next()), result));
                  outputs.accept(result);
                  log.result(result);
                  progress.step();
                });
        problems.addAll(found);
      }
      store.file(filed, roots(given));
      outputs.place(
          new RunSummary(outputs.tally(), inputs.passedOver(), inputs.settings(), problems));
      log.close();
      log.summary(outputs.tally(), inputs.passedOver().size(), folder);
      return exitCode(outputs.tally(), problems);
    }
  }

  private String basis(Engine engine) {
    String limits = new TreeMap<>(shared.limit).toString();
    return String.join(
        "\n", Version.build(), engine.pack().fingerprint(), shared.lang.name(), limits);
  }

  private static String source(Input input) throws IOException {
    String file = input.file().toAbsolutePath().normalize().toString();
    return input.entry() < 0 ? file : file + "!" + input.report();
  }

  private static List<String> roots(List<Path> given) {
    return given.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
  }

  private RunSettings settings(Engine engine) {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("failOn", failOn.word());
    options.put("lang", shared.lang.name().toLowerCase(Locale.ROOT));
    shared.limit.forEach((name, value) -> options.put("limit." + name, value.toString()));
    Map<String, String> titles = new HashMap<>();
    for (RuleTitle rule : engine.rules()) titles.put(rule.id(), rule.title());
    return new RunSettings(
        Version.get(), engine.pack(), shared.lang, options, titles, engine.forms(), singleFile);
  }

  private int exitCode(Tally tally, List<RunProblem> problems) {
    if (failOn.fails(tally)) return Exit.FINDING;
    boolean whole = tally.incomplete() == 0 && problems.isEmpty();
    return whole ? Exit.CLEAN : Exit.INCOMPLETE;
  }

  private int threadCount() {
    if (threads != null) return threads;
    return Math.min(Runtime.getRuntime().availableProcessors(), MOST_DEFAULT_THREADS);
  }

  private String names(List<Path> given) {
    return String.join(messages.say("list"), given.stream().map(Path::toString).toList());
  }

  /** Removes half-written files if the run is broken off from outside. */
  private static final class Cleanup implements AutoCloseable {
    private final Thread hook;

    Cleanup(Outputs outputs) {
      hook = new Thread(outputs::close);
      Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // shutting down already
      }
    }
  }
}
