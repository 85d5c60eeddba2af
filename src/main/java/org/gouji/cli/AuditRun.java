package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.Input;
import org.gouji.audit.Inputs;
import org.gouji.audit.RuleTitle;
import org.gouji.audit.RunProblem;
import org.gouji.audit.Setting;
import org.gouji.collection.Judgement;
import org.gouji.collection.Marking;
import org.gouji.collection.Scoring;
import org.gouji.collection.SecondPass;
import org.gouji.collection.agency.AgencyNames;
import org.gouji.collection.correction.CorrectionCheck;
import org.gouji.collection.office.Office;
import org.gouji.collection.office.OfficeMarking;
import org.gouji.collection.score.PastScores;
import org.gouji.collection.score.Scorer;
import org.gouji.collection.waiver.Waivers;
import org.gouji.finding.Problem;
import org.gouji.output.Outputs;
import org.gouji.output.RunSettings;
import org.gouji.output.RunSummary;
import org.gouji.output.Tally;
import org.gouji.rule.ScoringRules;
import org.gouji.store.Filed;
import org.gouji.store.Incremental;
import org.gouji.store.Results;
import org.gouji.store.Store;

/**
 * A run of {@code gouji audit}: each document alone, then all together, then the outputs in the
 * order of the documents.
 */
final class AuditRun {

  private final Engine engine;
  private final Office office;
  private final Context context;
  private final Messages messages;
  private final AuditCommand options;

  AuditRun(Engine engine, Office office, Context context, Messages messages, AuditCommand options) {
    this.engine = engine;
    this.office = office;
    this.context = context;
    this.messages = messages;
    this.options = options;
  }

  /**
   * Audits documents.
   *
   * @param given the PATHs, which exist
   * @param inputs the documents below them
   * @param folder where the outputs go
   * @return the exit code
   */
  int run(List<Path> given, Inputs inputs, Path folder, AuditLog log)
      throws Stop, IOException, InterruptedException {
    List<RunProblem> problems = new ArrayList<>(inputs.problems());
    try (Outputs outputs = Outputs.open(folder, settings());
        Cleanup cleanup = new Cleanup(outputs);
        Store store = options.storing.open(folder)) {
      String basis = basis();
      Incremental audit =
          new Incremental(
              this::audit,
              store,
              report -> basis + office.corrections().basis(report),
              options.storing.full);
      Results results = new Results(store);
      Comparison comparison = new Comparison(engine, store, office.roster(), options.asOf);
      problems.addAll(audit(inputs, audit, results, comparison, log));
      List<String> sources = sources(inputs.files());
      Judgement judgement = comparison.judge(results, Set.copyOf(sources), roots(given));
      store.file(assess(judgement, sources, audit, results, outputs, problems), roots(given));
      outputs.place(
          new RunSummary(outputs.tally(), inputs.passedOver(), names(inputs.settings()), problems));
      problems.stream().filter(RunProblem::isWarning).forEach(log::problem);
      log.close();
      log.summary(outputs.tally(), inputs.passedOver().size(), folder);
      return exitCode(outputs.tally(), problems);
    }
  }

  private AuditResult audit(String report, byte[] content) {
    return engine.audit(report, content, office.corrections().of(report));
  }

  /** Audits each document alone. */
  private List<RunProblem> audit(
      Inputs inputs, Incremental audit, Results results, Comparison comparison, AuditLog log)
      throws Stop, IOException, InterruptedException {
    Batch batch =
        new Batch(
            audit,
            audit.instead(child()),
            options.shared.lang,
            options.threadCount(),
            options.shared.limits(messages));
    try (Progress progress = Progress.of(context, messages, inputs.files().size())) {
      return batch.run(
          inputs.files(),
          result -> {
            audit.check();
            results.add(audit.key(result), result);
            comparison.add(result);
            log.result(result);
            progress.step();
          });
    }
  }

  /** Looks at each document as it stands among all, and writes the outputs. */
  private List<Filed> assess(
      Judgement judgement,
      List<String> sources,
      Incremental audit,
      Results results,
      Outputs outputs,
      List<RunProblem> problems)
      throws IOException {
    for (Problem problem : judgement.problems()) {
      problems.add(new RunProblem(problem.code(), "", problem.message()));
    }
    List<Filed> filed = new ArrayList<>();
    Iterator<String> source = sources.iterator();
    CorrectionCheck corrections = new CorrectionCheck(office.corrections(), options.shared.lang);
    Marking marking = marking(judgement);
    SecondPass pass = new SecondPass(judgement, marking, scoring());
    pass.run(
        results,
        assessed -> {
          String agency = assessed.agency() == null ? null : assessed.agency().key();
          filed.add(audit.filed(source.next(), assessed.result(), agency));
          outputs.accept(assessed);
          corrections.accept(assessed.result());
        });
    pass.missing(outputs::acceptMissing);
    problems.addAll(corrections.problems());
    problems.addAll(marking.problems());
    return filed;
  }

  private Marking marking(Judgement judgement) {
    Map<String, String> agencies = new TreeMap<>();
    judgement.agencies().values().forEach(it -> agencies.put(it.key(), it.name()));
    AgencyNames names =
        new AgencyNames(engine.comparing().names(), agencies, office.roster().agencies());
    Waivers waivers = new Waivers(office.waivers(), names, options.asOf);
    return new OfficeMarking(waivers, titles().keySet(), options.shared.lang);
  }

  private Scoring scoring() {
    ScoringRules rules = engine.scoring();
    if (rules == null) return Scoring.none();
    return new Scorer(rules, titles(), options.shared.lang, PastScores.none());
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new HashMap<>();
    for (RuleTitle rule : engine.rules()) titles.put(rule.id(), rule.title());
    return titles;
  }

  private static List<String> names(List<Setting> settings) {
    return settings.stream().map(Setting::name).toList();
  }

  private static List<String> sources(List<Input> inputs) {
    return inputs.stream().map(AuditRun::source).toList();
  }

  private ChildAudit child() throws Stop {
    return new ChildAudit(
        options.shared.folders(context),
        options.shared.lang,
        options.shared.limits(messages),
        office.corrections()::of);
  }

  private String basis() {
    String limits = new TreeMap<>(options.shared.limit).toString();
    return String.join(
        "\n",
        Version.build(),
        engine.auditingFingerprint(),
        options.shared.lang.name(),
        limits,
        engine.recognition());
  }

  private static String source(Input input) {
    String file = input.file().toAbsolutePath().normalize().toString();
    return input.entry().isEmpty() ? file : file + "!" + input.report();
  }

  private static List<String> roots(List<Path> given) {
    return given.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
  }

  private RunSettings settings() {
    SortedMap<String, String> said = new TreeMap<>();
    said.put("failOn", options.failOn.word());
    if (options.asOf != null) said.put("asOf", options.asOf.toString());
    said.put("lang", options.shared.lang.name().toLowerCase(Locale.ROOT));
    options.shared.limit.forEach((name, value) -> said.put("limit." + name, value.toString()));
    if (!engine.recognition().isEmpty()) said.put("ocr", "installed");
    return new RunSettings(
        Version.get(),
        engine.pack(),
        options.shared.lang,
        said,
        titles(),
        engine.forms(),
        options.singleFile);
  }

  private int exitCode(Tally tally, List<RunProblem> problems) {
    if (options.failOn.fails(tally)) return Exit.FINDING;
    boolean whole = tally.incomplete() == 0 && problems.stream().allMatch(RunProblem::isWarning);
    return whole ? Exit.CLEAN : Exit.INCOMPLETE;
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
