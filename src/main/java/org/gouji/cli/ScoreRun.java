package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Inputs;
import org.gouji.audit.RunProblem;
import org.gouji.audit.Setting;
import org.gouji.cli.Conclusion.Audited;
import org.gouji.collection.correction.Corrections;
import org.gouji.collection.office.Office;
import org.gouji.output.Outputs;
import org.gouji.store.Address;
import org.gouji.store.Filed;
import org.gouji.store.FiledRun;
import org.gouji.store.Key;
import org.gouji.store.Results;
import org.gouji.store.Store;

/** A run of {@code gouji score}: the audits of the last run, looked at together once more. */
final class ScoreRun {

  private static final String EARLIER_RULES = "earlier-rules";
  private static final String EARLIER_PROGRAM = "earlier-program";
  private static final String EARLIER_CORRECTIONS = "earlier-corrections";
  private static final String REPLACED_BASELINE = "replaced-baseline";
  private static final Set<String> OUTDATED =
      Set.of(REPLACED_BASELINE, EARLIER_RULES, EARLIER_PROGRAM, EARLIER_CORRECTIONS);

  private final Context context;
  private final Messages messages;
  private final AuditCommand options;
  private final Store store;

  /**
   * @param options those of the last run
   */
  ScoreRun(Context context, Messages messages, AuditCommand options, Store store) {
    this.context = context;
    this.messages = messages;
    this.options = options;
    this.store = store;
  }

  /**
   * Makes the outputs of a run again.
   *
   * @return the exit code
   */
  int run(FiledRun last, Path folder) throws Stop, IOException {
    Engine engine = options.shared.engine(context, messages);
    if (engine.scoring() == null) throw new Stop(Exit.USAGE, messages.say("score.noRules"));
    List<Setting> settings = settings(last);
    boolean same = options.baseline != null && isSame(options.baseline, folder);
    Path earlier = same ? null : options.baseline;
    Office office = OfficeOptions.read(settings, earlier, messages);
    Basis basis = Basis.of(last.basis());
    AuditLog log = new AuditLog(context.err(), messages);
    List<RunProblem> problems = new ArrayList<>(last.problems());
    problems.removeIf(problem -> OUTDATED.contains(problem.code()));
    problems.forEach(log::problem);
    if (same) problems.add(outdated(REPLACED_BASELINE, "--baseline"));
    try (Outputs outputs =
            Outputs.open(
                folder, Conclusion.settings(engine, options, basis), options.notices(engine));
        Cleanup cleanup = new Cleanup(outputs)) {
      Comparison comparison = new Comparison(engine, store, office.roster(), options.asOf);
      Results results = results(last);
      Map<String, String> joined = new HashMap<>();
      results.forEach(
          result -> {
            comparison.add(result, comparison.gist(result));
            log.result(result);
            joined.putAll(joined(result, last, office.corrections()));
          });
      problems.addAll(outdated(last, basis, engine, office.corrections(), joined));
      Map<String, Key> keys = new HashMap<>();
      last.documents().forEach(filed -> keys.put(filed.report(), filed.key()));
      Audited run =
          new Audited(
              last.given(),
              basis,
              results,
              last.documents().stream().map(Filed::source).toList(),
              result -> Objects.requireNonNull(keys.get(result.report())),
              last.passedOver(),
              settings.stream().map(Setting::name).toList(),
              problems);
      return new Conclusion(engine, office, options, store)
          .conclude(run, comparison, outputs, folder, log);
    }
  }

  /** Whether the outputs of the last run took the place of those that it was held against. */
  private static boolean isSame(Path baseline, Path folder) throws IOException {
    return Files.exists(baseline) && Files.exists(folder) && Files.isSameFile(baseline, folder);
  }

  private Results results(FiledRun last) {
    Results results = new Results(store);
    Map<String, AuditResult> unkept = new HashMap<>();
    last.unkept().forEach(result -> unkept.put(result.report(), result));
    for (Filed filed : last.documents()) {
      AuditResult result = unkept.get(filed.report());
      if (result == null) results.add(filed, filed.report());
      else results.add(filed.key(), result);
    }
    return results;
  }

  /** The settings as they are now; with their folder gone, they cannot be told. */
  private List<Setting> settings(FiledRun last) throws Stop, IOException {
    List<Path> given = last.given().stream().map(Path::of).toList();
    for (Path path : given) {
      if (Files.exists(path) || last.settings().isEmpty()) continue;
      String names = String.join(messages.say("list"), last.settings());
      throw new Stop(Exit.USAGE, messages.say("score.noSettings", path, names));
    }
    return Inputs.settings(given);
  }

  /** Of a report in several files, what the audits of these depend on together. */
  private static Map<String, String> joined(
      AuditResult result, FiledRun last, Corrections corrections) {
    if (result.content().parts().isEmpty()) return Map.of();
    Map<String, String> digests = new LinkedHashMap<>();
    Stream.concat(Stream.of(result.report()), result.content().parts().stream())
        .forEach(report -> digests.put(report, ""));
    for (Filed filed : last.documents()) {
      digests.computeIfPresent(filed.report(), (report, none) -> filed.key().sha256());
    }
    String basis = Joining.basis(digests, corrections);
    Map<String, String> joined = new HashMap<>();
    for (String report : digests.keySet()) joined.put(report, basis);
    return joined;
  }

  /**
   * What the audits depend on that has changed since they were made.
   *
   * @param joined by name of a file of a report in several, what depends on the others
   */
  private List<RunProblem> outdated(
      FiledRun last,
      Basis basis,
      Engine engine,
      Corrections corrections,
      Map<String, String> joined) {
    List<RunProblem> problems = new ArrayList<>();
    if (!basis.rules().equals(engine.auditingFingerprint())) {
      problems.add(outdated(EARLIER_RULES, Address.FILE));
    }
    if (!basis.program().equals(Version.build())) {
      problems.add(outdated(EARLIER_PROGRAM, Address.FILE));
    }
    for (Filed filed : last.documents()) {
      String words = basis.text() + corrections.basis(filed.report());
      words += joined.getOrDefault(filed.report(), "");
      if (filed.key().equals(Key.of(filed.key().sha256(), words))) continue;
      problems.add(outdated(EARLIER_CORRECTIONS, filed.report()));
    }
    return problems;
  }

  private RunProblem outdated(String code, String report) {
    return RunProblem.warning(code, report, messages.say("score." + code));
  }
}
