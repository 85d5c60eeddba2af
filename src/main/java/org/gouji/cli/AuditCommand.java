package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gouji.audit.Inputs;
import org.gouji.collection.office.Office;
import org.gouji.document.Limits;
import org.gouji.output.NoticeSettings;
import org.gouji.output.Outputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

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
      paramLabel = "error|warning|info|never|new-error|new-warning",
      defaultValue = "error",
      converter = FailOn.Converter.class,
      descriptionKey = "failOn")
  FailOn failOn = FailOn.ERROR;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  @Nullable LocalDate asOf;

  @Option(names = "--baseline", paramLabel = "DIR", descriptionKey = "baseline")
  @Nullable Path baseline;

  @Option(names = "--single-file", descriptionKey = "singleFile")
  boolean singleFile;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  @Nullable Integer threads;

  @Mixin NoticeOptions noticing = new NoticeOptions();

  @Mixin StoreOptions storing = new StoreOptions();

  @Spec @Nullable CommandSpec spec;

  /** What {@link #words} gives; null where it follows from the options. */
  @Nullable List<String> words;

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
    if (failOn.isOfBaseline() && baseline == null) {
      throw new Stop(Exit.USAGE, messages.say("bad.failOn", failOn.word()));
    }
    List<Path> given = existing();
    Path folder = context.resolve(output);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Stop(Exit.USAGE, messages.say("bad.output", folder));
    }
    Limits limits = shared.limits(messages);
    storing.prepare();
    Engine engine = shared.engine(context, messages);
    Path real = Files.exists(folder) ? folder.toRealPath() : null;
    Set<String> names = new HashSet<>(Outputs.allNames());
    names.addAll(StoreOptions.NAMES);
    Inputs inputs = Inputs.scan(given, real, names, limits);
    AuditLog log = new AuditLog(context.err(), messages);
    inputs.problems().forEach(log::problem);
    if (inputs.files().isEmpty()) {
      log.close();
      throw new Stop(Exit.USAGE, messages.say("bad.empty", names(given)));
    }
    Path earlier = baseline == null ? null : context.resolve(baseline);
    Office office = OfficeOptions.read(inputs.settings(), earlier, messages);
    return new AuditRun(engine, office, context, messages, this, limits)
        .run(given, inputs, folder, log);
  }

  /**
   * What the office says about its notices; null where there is no template.
   *
   * @throws Stop if the template has mistakes
   */
  @Nullable NoticeSettings notices(Engine engine) throws Stop {
    return noticing.settings(shared.folders(context), engine.knownTemplate(), asOf, messages);
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

  /** The options that outputs depend on, as words from which they can be read again. */
  List<String> words() {
    if (words != null) return words;
    CommandSpec own = spec;
    ParseResult parsed = own == null ? null : own.commandLine().getParseResult();
    return parsed == null ? List.of() : new OptionWords(context).of(parsed);
  }

  int threadCount() {
    if (threads != null) return threads;
    return Math.min(Runtime.getRuntime().availableProcessors(), MOST_DEFAULT_THREADS);
  }

  private String names(List<Path> given) {
    return String.join(messages.say("list"), given.stream().map(Path::toString).toList());
  }
}
