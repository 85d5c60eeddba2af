package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.Impact;
import org.gouji.audit.Inputs;
import org.gouji.audit.RunProblem;
import org.gouji.collection.roster.Roster;
import org.gouji.finding.Finding;
import org.gouji.output.ImpactCsv;
import org.gouji.output.Labels;
import org.gouji.rule.Packs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gouji rules impact}: audits reports by two packs and lists those that come out otherwise.
 */
@Command(name = "impact", mixinStandardHelpOptions = true, sortOptions = false)
final class RuleImpactCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "path")
  List<Path> paths = new ArrayList<>();

  @Option(names = "--against", paramLabel = "DIR", descriptionKey = "against")
  @Nullable Path against;

  @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "impactCsv")
  @Nullable Path csv;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  @Nullable LocalDate asOf;

  @Mixin SharedOptions shared = new SharedOptions();

  private final Context context;
  private final Messages messages;

  RuleImpactCommand(Context context, Messages messages) {
    this.context = context;
    this.messages = messages;
  }

  @Override
  public Integer call() throws Stop, IOException, InterruptedException {
    Inputs inputs = Inputs.scan(existing(), null, Set.of(), shared.limits(messages));
    if (inputs.files().isEmpty()) throw new Stop(Exit.USAGE, messages.say("bad.nothing"));
    Engine other = other();
    Engine engine = shared.engine(context, messages);
    Roster roster = OfficeOptions.read(inputs.settings(), messages).roster();
    Map<String, AuditResult> olds = new ConcurrentHashMap<>();
    Batch.Audit both =
        (report, content) -> {
          olds.put(report, other.audit(report, content));
          return engine.audit(report, content);
        };
    ImpactRun before = new ImpactRun(other, roster, asOf);
    ImpactRun after = new ImpactRun(engine, roster, asOf);
    int threads = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
    Batch batch = new Batch(both, shared.lang, threads, shared.limits(messages));
    List<RunProblem> problems = new ArrayList<>(inputs.problems());
    problems.addAll(
        batch.run(
            inputs.files(),
            now -> {
              AuditResult old = olds.remove(now.report());
              if (old == null) return;
              before.add(old);
              after.add(now);
            }));
    List<Impact> impacts = ImpactRun.compare(before.judged(), after.judged());
    Labels labels = Labels.of(shared.lang);
    impacts.forEach(impact -> say(impact, labels));
    for (RunProblem problem : problems) {
      context.err().println(problem.report() + "  " + labels.of(problem));
    }
    summary(inputs.files().size(), impacts);
    if (csv != null) write(csv, impacts);
    if (!impacts.isEmpty()) return Exit.FINDING;
    return problems.isEmpty() ? Exit.CLEAN : Exit.INCOMPLETE;
  }

  private List<Path> existing() throws Stop {
    List<Path> given = new ArrayList<>();
    if (paths.isEmpty()) given.add(context.standard("reports-in"));
    else paths.forEach(path -> given.add(context.resolve(path)));
    for (Path path : given) {
      if (!Files.exists(path)) throw new Stop(Exit.USAGE, messages.say("bad.path", path));
    }
    return given;
  }

  /** The rules to compare with: those named, or else these without what is laid on them. */
  private Engine other() throws Stop {
    if (against != null) {
      Path folder = context.resolve(against);
      if (!Files.isDirectory(folder)) {
        throw new Stop(Exit.USAGE, messages.say("bad.rulesFolder", folder));
      }
      return shared.engine(Packs.of(folder), context, messages);
    }
    Packs packs = shared.folders(context);
    if (packs.overlays().isEmpty()) throw new Stop(Exit.USAGE, messages.say("bad.against"));
    return shared.engine(Packs.of(packs.rules()), context, messages);
  }

  private void say(Impact impact, Labels labels) {
    boolean verdict = impact.before() != impact.after();
    String verdicts =
        verdict ? "  " + labels.of(impact.before()) + " → " + labels.of(impact.after()) : "";
    context.out().println(impact.report() + verdicts);
    for (Impact.Change change : impact.changes()) {
      Finding finding = change.finding();
      Finding old = change.before();
      boolean weighed = change.kind() == Impact.Kind.SEVERITY && old != null;
      String was = weighed && old != null ? labels.of(old.severity()) + " → " : "";
      String kind = messages.say("impact." + change.kind().word());
      String severity = was + labels.of(finding.severity());
      context
          .out()
          .println("  " + String.join("  ", kind, finding.rule(), severity, finding.message()));
    }
  }

  private void summary(int reports, List<Impact> impacts) {
    Map<Impact.Kind, Integer> counts = new EnumMap<>(Impact.Kind.class);
    for (Impact impact : impacts) {
      for (Impact.Change change : impact.changes()) counts.merge(change.kind(), 1, Integer::sum);
    }
    context
        .out()
        .println(
            messages.say(
                "impact.summary",
                reports,
                impacts.size(),
                counts.getOrDefault(Impact.Kind.ADDED, 0),
                counts.getOrDefault(Impact.Kind.GONE, 0),
                counts.getOrDefault(Impact.Kind.SEVERITY, 0),
                counts.getOrDefault(Impact.Kind.WORDS, 0)));
  }

  private void write(Path file, List<Impact> impacts) throws Stop {
    Path target = context.resolve(file);
    try {
      ImpactCsv.write(target, impacts, shared.lang);
    } catch (IOException e) {
      throw new Stop(Exit.USAGE, messages.say("bad.write", target));
    }
    context.err().println(messages.say("new.written", target));
  }
}
