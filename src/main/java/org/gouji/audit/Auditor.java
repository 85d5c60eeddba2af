package org.gouji.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gouji.codec.Kept;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.file.DocumentReader;
import org.gouji.document.scan.Recognition;
import org.gouji.extract.Extractor;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;
import org.gouji.form.FormException;
import org.gouji.form.Forms;
import org.gouji.report.Figures;
import org.gouji.report.Loss;
import org.gouji.report.Published;
import org.gouji.report.Report;
import org.gouji.rule.Packs;
import org.gouji.rule.RuleFolder;
import org.gouji.rule.RuleOutcome;
import org.gouji.rule.RulePack;
import org.gouji.rule.RulePackException;
import org.jspecify.annotations.Nullable;

/** Audits one document at a time; holds no state between calls, safe for any number of threads. */
public final class Auditor {

  /** Room for the compiler, which recurses over conditions. */
  private static final long RULES_STACK_BYTES = 16 << 20;

  private final Extractor extractor;
  private final RulePack pack;
  private final Lang lang;
  private final Limits limits;
  private final Recognition recognition;

  private Auditor(
      Extractor extractor, RulePack pack, Lang lang, Limits limits, Recognition recognition) {
    this.extractor = extractor;
    this.pack = pack;
    this.lang = lang;
    this.limits = limits;
    this.recognition = recognition;
  }

  /**
   * Loads a rule pack.
   *
   * @param rules the folder of the pack
   * @param lang language of all messages
   * @throws org.gouji.rule.RulePackException if its rules have mistakes
   * @throws org.gouji.form.FormException if its forms or vocabulary have one
   */
  public static Auditor load(Path rules, Lang lang) {
    return load(rules, lang, null);
  }

  /**
   * Loads a rule pack, or takes what an earlier run compiled of it.
   *
   * @param cache where compiled rules are kept; null for nowhere
   */
  public static Auditor load(Path rules, Lang lang, @Nullable Path cache) {
    return load(Packs.of(rules), lang, cache, kept -> {});
  }

  /**
   * Loads a rule pack and what is laid on it, or takes what an earlier run compiled of them.
   *
   * @param cache where compiled rules are kept; null for nowhere
   * @param more reads what else is needed of the packs, given what was kept of the one at the
   *     bottom
   */
  public static Auditor load(Packs packs, Lang lang, @Nullable Path cache, Consumer<Kept> more) {
    Path rules = packs.rules();
    RuleFolder folder = RuleFolder.read(rules, cache);
    Beside<RulePack, RuntimeException> pack =
        Beside.begin(
            "rules",
            RULES_STACK_BYTES,
            RuntimeException.class,
            () -> RulePack.load(folder).with(packs, folder));
    Extractor extractor = Extractor.load(rules, packs.overlays(), folder.kept());
    more.accept(folder.kept());
    Auditor auditor = new Auditor(extractor, pack.get(), lang, Limits.DEFAULT, Recognition.NONE);
    folder.keep();
    return auditor;
  }

  /**
   * Compiles a rule pack into a jar for this program's class path, from where {@link #load} takes
   * it as long as neither changes.
   *
   * @param more reads what else is needed of the pack, to be kept in the jar
   * @throws FormException if a form or vocabulary has a mistake
   * @throws RulePackException if a rule has one
   * @throws IOException if the jar cannot be written
   */
  public static void compile(Path rules, Path jar, Consumer<Kept> more) throws IOException {
    RuleFolder folder = RuleFolder.read(rules, null);
    Extractor.load(rules, folder.kept());
    more.accept(folder.kept());
    RulePack.compile(folder, jar);
  }

  /** The official forms that reports are read by. */
  public Forms forms() {
    return extractor.forms();
  }

  /** The same auditor, reading files within other limits. */
  public Auditor within(Limits other) {
    return new Auditor(extractor, pack, lang, other, recognition);
  }

  /** The same auditor, reading scans with what is given. */
  public Auditor recognizing(Recognition other) {
    return new Auditor(extractor, pack, lang, limits, other);
  }

  /** What reads scans. */
  public Recognition recognition() {
    return recognition;
  }

  /** The rules this auditor applies. */
  public RulePack pack() {
    return pack;
  }

  /**
   * Audits one document.
   *
   * @param report its name in outputs
   * @param content the file's bytes
   * @return the audit, never null; what could not be read stands in it as problems
   */
  public AuditResult audit(String report, byte[] content) {
    return audit(report, content, List.of());
  }

  /**
   * Audits one document of which a person read some cells.
   *
   * @param corrections what the person read; of cells that we read well they do not count
   */
  public AuditResult audit(String report, byte[] content, List<Correction> corrections) {
    Document document = DocumentReader.read(content, limits, recognition);
    return audit(report, Digest.sha256(content), document, corrections);
  }

  /**
   * Audits a report whose text and tables stand in several files as one.
   *
   * @param files the one with the text first, then those with tables
   * @param corrections what people read in any of them
   * @return an audit of each file, in their order: the first is that of the whole report, the
   *     others have its verdict and nothing to be held against them; empty where the files do not
   *     complete each other, so that each stands for itself
   */
  public List<AuditResult> audit(List<SourceFile> files, List<Correction> corrections) {
    return new JointAudit(this, extractor, lang).of(files, corrections);
  }

  /** Reads a file. */
  Document read(SourceFile file) {
    return named(DocumentReader.read(file.content(), limits, recognition), file.report());
  }

  /** Audits a document as it was read. */
  AuditResult audit(String report, String sha256, Document read, List<Correction> corrections) {
    Document document = named(read, report);
    List<Problem> problems = Losses.problems(document.problems(), lang);
    Optional<Report> facts = extractor.extract(document);
    if (facts.isEmpty()) {
      if (document.recognized()) problems.add(Losses.unrecognized(lang));
      return noReport(report, sha256, problems);
    }
    List<Corrected> corrected = Correcting.settle(facts.get(), corrections);
    Map<String, String> texts = Correcting.texts(corrected);
    if (!texts.isEmpty()) facts = extractor.extract(document, texts);
    return judge(report, sha256, facts.orElseThrow(), problems, corrected);
  }

  /** A file of tables alone may say in its name only whose they are, and of what year. */
  private static Document named(Document document, String report) {
    if (document.kind() != Document.Kind.SHEET || !document.title().isEmpty()) return document;
    String name = report.substring(report.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    return new Document(
        document.kind(),
        name,
        document.metadata(),
        document.blocks(),
        document.problems(),
        document.recognized());
  }

  private static AuditResult noReport(String report, String sha256, List<Problem> problems) {
    Verdict verdict = problems.isEmpty() ? Verdict.NOT_A_REPORT : Verdict.INCOMPLETE;
    return new AuditResult(
        report,
        sha256,
        null,
        null,
        new TreeMap<>(),
        verdict,
        problems,
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** Applies the rules to a report. */
  AuditResult judge(
      String name,
      String sha256,
      Report report,
      List<Problem> readProblems,
      List<Corrected> corrected) {
    List<Problem> problems = new ArrayList<>(readProblems);
    Ungluing ungluing = new Ungluing(report);
    for (Loss loss : report.losses()) {
      problems.add(Losses.problem(loss, ungluing.deduced().keySet(), lang));
    }
    if (report.year() == null) {
      problems.add(
          Losses.problem(new Loss("year-unknown", "", List.of(), List.of()), Set.of(), lang));
    }
    Arithmetic arithmetic = new Arithmetic(report);
    RuleOutcome outcome = pack.run(facts(report, arithmetic, ungluing), report.year(), lang);
    problems.addAll(outcome.problems());
    SortedSet<String> open = new TreeSet<>(outcome.notAssessable());
    List<Finding> findings = outcome.findings();
    if (report.recognized()) {
      Doubt doubt = new Doubt(report.cells());
      findings = doubt.judged(outcome.findings());
      open.addAll(doubt.undecided(outcome.findings()));
    }
    if (PartlyRead.is(readProblems)) {
      open.addAll(PartlyRead.undecided(findings));
      findings = PartlyRead.judged(findings);
    }
    Map<String, BigDecimal> deduced = new TreeMap<>(arithmetic.deduced());
    deduced.putAll(ungluing.deduced());
    deduced.keySet().removeAll(Correcting.texts(corrected).keySet());
    return new AuditResult(
        name,
        sha256,
        report.year(),
        report.organ().name(),
        report.templates(),
        Verdict.of(findings, !open.isEmpty() || !problems.isEmpty()),
        List.copyOf(problems),
        List.copyOf(open),
        report.cells(),
        deduced,
        findings,
        content(report).with(corrected));
  }

  /** What the rules match on: what was read, and what follows from it. */
  static List<Object> facts(Report report, Arithmetic arithmetic, Ungluing ungluing) {
    List<Object> facts = new ArrayList<>(DeducedClaims.in(report, arithmetic.deduced()));
    facts.addAll(arithmetic.faults());
    facts.addAll(ungluing.conflicts());
    facts.add(new Figures(report.cells()));
    facts.add(new ReportCorrections(report));
    return facts;
  }

  /** What outputs need of a report. */
  static Content content(Report report) {
    return new Content(
        report.organ().level(),
        report.organ().certain(),
        published(report),
        report.prose(),
        report.identities(),
        List.of(),
        report.recognized(),
        List.of(),
        null);
  }

  private static @Nullable Published published(Report report) {
    for (Object fact : report.facts()) {
      if (fact instanceof Published published) return published;
    }
    return null;
  }
}
