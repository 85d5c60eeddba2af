package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.Inputs;
import org.gouji.audit.RuleTroubles;
import org.gouji.audit.RunProblem;
import org.gouji.audit.SameBytes;
import org.gouji.audit.Setting;
import org.gouji.cli.Conclusion.Audited;
import org.gouji.codec.Words;
import org.gouji.collection.cross.Gist;
import org.gouji.collection.office.Office;
import org.gouji.document.Limits;
import org.gouji.extract.CellWords;
import org.gouji.output.Outputs;
import org.gouji.store.Incremental;
import org.gouji.store.Placed;
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
  private final Limits limits;

  AuditRun(
      Engine engine,
      Office office,
      Context context,
      Messages messages,
      AuditCommand options,
      Limits limits) {
    this.engine = engine;
    this.office = office;
    this.context = context;
    this.messages = messages;
    this.options = options;
    this.limits = limits;
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
    Basis basis = Basis.of(engine, options.shared);
    List<RunProblem> problems = new ArrayList<>(inputs.problems());
    try (Outputs outputs =
            Outputs.open(
                folder, Conclusion.settings(engine, options, basis), options.notices(engine));
        Cleanup cleanup = new Cleanup(outputs);
        Store store = options.storing.open(folder, this::words)) {
      List<String> roots =
          given.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
      Repeat repeat =
          new Repeat(
              store,
              options.storing.name(folder),
              folder,
              Repeat.basis(engine, options, context, basis, roots, inputs),
              inputs);
      Placed last = options.storing.full ? null : repeat.last(sameBytes());
      if (last != null) {
        log.again(last.said(), folder);
        return last.exitCode();
      }
      Results results = new Results(store);
      Comparison comparison = new Comparison(engine, store, office.roster(), options.asOf);
      Incremental<Gist> audit =
          new Incremental<>(
              this::audit,
              comparison::gist,
              Gist.class,
              store,
              report -> basis.text() + office.corrections().basis(report),
              options.storing.full);
      problems.addAll(audit(inputs, audit, results, comparison, log));
      Joining joining =
          new Joining(
              engine, store, basis.text(), office.corrections(), limits, options.storing.full);
      problems.addAll(
          joining.join(
              inputs.files(), results, comparison, options.shared.lang, options.threadCount()));
      Audited run =
          new Audited(
              roots,
              basis,
              results,
              inputs.files().stream().map(Repeat::source).toList(),
              result -> Objects.requireNonNullElseGet(joining.key(result), () -> audit.key(result)),
              inputs.passedOver(),
              inputs.settings().stream().map(Setting::name).toList(),
              problems);
      Conclusion conclusion = new Conclusion(engine, office, options, store);
      int exitCode = conclusion.conclude(run, comparison, outputs, folder, log);
      if (conclusion.isSure()) repeat.placed(exitCode, log.said());
      return exitCode;
    }
  }

  private Words words() {
    return Words.of(AuditResult.class, CellWords.of(engine.forms()));
  }

  private SameBytes sameBytes() {
    return new SameBytes(limits, options.threadCount());
  }

  private AuditResult audit(String report, byte[] content) {
    return engine.audit(report, content, office.corrections().of(report));
  }

  /** Audits each document alone. */
  private List<RunProblem> audit(
      Inputs inputs, Incremental<Gist> audit, Results results, Comparison comparison, AuditLog log)
      throws IOException, InterruptedException {
    Batch batch =
        new Batch(
            audit, audit.instead(child()), options.shared.lang, options.threadCount(), limits);
    RuleTroubles troubles = new RuleTroubles();
    try (Progress progress = Progress.of(context, messages, inputs.files().size())) {
      List<RunProblem> found =
          batch.run(
              inputs.files(),
              result -> {
                audit.check();
                troubles.accept(result);
                results.add(audit.key(result), result);
                comparison.add(result, audit.gist(result));
                log.result(result);
                progress.step();
              });
      List<RunProblem> all = new ArrayList<>(found);
      all.addAll(troubles.problems());
      return all;
    }
  }

  private ChildAudit child() {
    return new ChildAudit(
        options.shared.folders(context), options.shared.lang, limits, office.corrections()::of);
  }
}
