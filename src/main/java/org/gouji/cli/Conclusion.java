package org.gouji.cli;

import java.io.IOException;
import java.math.BigDecimal;
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
import java.util.function.Function;
import org.gouji.audit.AuditResult;
import org.gouji.audit.PassedOver;
import org.gouji.audit.RuleTitle;
import org.gouji.audit.RunProblem;
import org.gouji.collection.Assessed;
import org.gouji.collection.Judgement;
import org.gouji.collection.Marking;
import org.gouji.collection.Score;
import org.gouji.collection.Scoring;
import org.gouji.collection.SecondPass;
import org.gouji.collection.agency.AgencyNames;
import org.gouji.collection.baseline.Baseline;
import org.gouji.collection.baseline.Changes;
import org.gouji.collection.baseline.Current;
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
import org.gouji.store.FiledRun;
import org.gouji.store.Key;
import org.gouji.store.Results;
import org.gouji.store.Store;
import org.gouji.store.StoreException;

/** Looks at all documents of a run together, writes the outputs and files the run. */
final class Conclusion {

  private final Engine engine;
  private final Office office;
  private final AuditCommand options;
  private final Store store;
  private boolean sure;

  Conclusion(Engine engine, Office office, AuditCommand options, Store store) {
    this.engine = engine;
    this.office = office;
    this.options = options;
    this.store = store;
  }

  /**
   * A run whose documents were audited one by one.
   *
   * @param given the PATHs, absolute
   * @param basis what the audits depend on beside the documents
   * @param sources where the documents lie, in the order of the results
   * @param keys where the store keeps the audit of a document
   * @param passedOver what was not taken for a document
   * @param settings names of the settings files
   * @param problems what went wrong so far
   */
  record Audited(
      List<String> given,
      Basis basis,
      Results results,
      List<String> sources,
      Function<AuditResult, Key> keys,
      List<PassedOver> passedOver,
      List<String> settings,
      List<RunProblem> problems) {}

  /**
   * Ends a run.
   *
   * @param comparison to which all results were added
   * @param folder of the outputs
   * @return the exit code
   */
  int conclude(Audited run, Comparison comparison, Outputs outputs, Path folder, AuditLog log)
      throws IOException {
    Judgement judgement = comparison.judge(run.results(), Set.copyOf(run.sources()), run.given());
    List<RunProblem> problems = new ArrayList<>(run.problems());
    for (Problem problem : judgement.problems()) {
      problems.add(new RunProblem(problem.code(), "", problem.message()));
    }
    List<Filed> filed = assess(run, comparison, judgement, outputs, problems);
    outputs.finish(new RunSummary(outputs.tally(), run.passedOver(), run.settings(), problems));
    store.file(options.storing.name(folder), filed(run, filed));
    outputs.place();
    problems.stream().filter(RunProblem::isWarning).forEach(log::problem);
    log.close();
    log.summary(outputs.tally(), office.baseline() != null, run.passedOver().size(), folder);
    sure = problems.stream().allMatch(RunProblem::isWarning);
    return exitCode(outputs.tally(), problems);
  }

  /** Whether nothing failed in the run that ended, so that another one comes to the same. */
  boolean isSure() {
    return sure;
  }

  private FiledRun filed(Audited run, List<Filed> documents) throws StoreException {
    return new FiledRun(
        options.words(),
        run.given(),
        run.basis().words(),
        documents,
        run.results().unkept(),
        run.passedOver(),
        run.settings(),
        run.problems());
  }

  private List<Filed> assess(
      Audited run,
      Comparison comparison,
      Judgement judgement,
      Outputs outputs,
      List<RunProblem> problems)
      throws IOException {
    List<Filed> filed = new ArrayList<>();
    Iterator<String> source = run.sources().iterator();
    CorrectionCheck corrections = new CorrectionCheck(office.corrections(), options.shared.lang);
    Marking marking = marking(comparison.documents(), judgement);
    SecondPass pass = new SecondPass(judgement, marking, scoring(comparison.earlier()));
    pass.run(
        run.results(),
        assessed -> {
          filed.add(filed(source.next(), run.keys().apply(assessed.result()), assessed));
          outputs.accept(assessed);
          corrections.accept(assessed.result());
        });
    pass.missing(outputs::acceptMissing);
    problems.addAll(corrections.problems());
    problems.addAll(marking.problems());
    return filed;
  }

  private static Filed filed(String source, Key key, Assessed assessed) {
    String agency = assessed.agency() == null ? null : assessed.agency().key();
    Score score = assessed.score();
    BigDecimal points = score == null || score.provisional() ? null : score.points();
    return Filed.of(source, key, assessed.result(), agency, points);
  }

  private Marking marking(List<Current> documents, Judgement judgement) {
    Map<String, String> agencies = new TreeMap<>();
    judgement.agencies().values().forEach(it -> agencies.put(it.key(), it.name()));
    AgencyNames names =
        new AgencyNames(engine.comparing().names(), agencies, office.roster().agencies());
    Waivers waivers = new Waivers(office.waivers(), names, options.asOf);
    Set<String> rules = titles(engine).keySet();
    Baseline baseline = office.baseline();
    Changes changes =
        baseline == null
            ? null
            : new Changes(baseline, documents, names, judgement.agencies(), rules);
    return new OfficeMarking(waivers, changes, rules, options.shared.lang);
  }

  private Scoring scoring(List<Filed> earlier) {
    ScoringRules rules = engine.scoring();
    if (rules == null) return Scoring.none();
    return new Scorer(rules, titles(engine), options.shared.lang, PastScores.of(earlier));
  }

  private static Map<String, String> titles(Engine engine) {
    Map<String, String> titles = new HashMap<>();
    for (RuleTitle rule : engine.rules()) titles.put(rule.id(), rule.title());
    return titles;
  }

  /** What the outputs say about how they were made. */
  static RunSettings settings(Engine engine, AuditCommand options, Basis basis) {
    SortedMap<String, String> said = new TreeMap<>();
    if (options.baseline != null) said.put("baseline", options.baseline.toString());
    said.put("failOn", options.failOn.word());
    if (options.asOf != null) said.put("asOf", options.asOf.toString());
    said.put("lang", options.shared.lang.name().toLowerCase(Locale.ROOT));
    options.shared.limit.forEach((name, value) -> said.put("limit." + name, value.toString()));
    if (!basis.recognition().isEmpty()) said.put("ocr", "installed");
    return new RunSettings(
        Version.get(),
        engine.pack(),
        options.shared.lang,
        said,
        titles(engine),
        engine.forms(),
        options.singleFile);
  }

  private int exitCode(Tally tally, List<RunProblem> problems) {
    if (options.failOn.fails(tally)) return Exit.FINDING;
    boolean whole = tally.incomplete() == 0 && problems.stream().allMatch(RunProblem::isWarning);
    return whole ? Exit.CLEAN : Exit.INCOMPLETE;
  }
}
