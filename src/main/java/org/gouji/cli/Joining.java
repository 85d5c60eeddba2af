package org.gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.audit.AuditResult;
import org.gouji.audit.Batch;
import org.gouji.audit.Correction;
import org.gouji.audit.Input;
import org.gouji.audit.RunProblem;
import org.gouji.audit.SourceFile;
import org.gouji.collection.correction.Corrections;
import org.gouji.collection.cross.Joint;
import org.gouji.document.Limits;
import org.gouji.finding.Lang;
import org.gouji.store.Key;
import org.gouji.store.Results;
import org.gouji.store.Store;
import org.gouji.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Audits reports whose text and tables stand in several files of a run once more, as one. The store
 * keeps these audits too, by the names, contents and corrections of all their files.
 */
final class Joining {

  private final Engine engine;
  private final Store store;
  private final String basis;
  private final Corrections corrections;
  private final Limits limits;
  private final boolean full;
  private final Map<String, Input> inputs = new HashMap<>();
  private final Map<String, List<AuditResult>> joined = new ConcurrentHashMap<>();
  private final Map<String, Key> keys = new ConcurrentHashMap<>();

  /**
   * @param basis what all audits depend on beside documents and corrections
   * @param full whether nothing is taken from the store
   */
  Joining(
      Engine engine,
      Store store,
      String basis,
      Corrections corrections,
      Limits limits,
      boolean full) {
    this.engine = engine;
    this.store = store;
    this.basis = basis;
    this.corrections = corrections;
    this.limits = limits;
    this.full = full;
  }

  /**
   * Audits what belongs together in place of the audits of each file.
   *
   * @return what went wrong in this program
   */
  List<RunProblem> join(
      List<Input> files, Results results, Comparison comparison, Lang lang, int threads)
      throws IOException, InterruptedException {
    Map<String, Joint> joints = new HashMap<>();
    comparison.joints().forEach(joint -> joints.put(joint.text(), joint));
    if (joints.isEmpty()) return List.of();
    files.forEach(input -> inputs.put(input.report(), input));
    Batch batch =
        new Batch(
            (report, content) -> audit(Objects.requireNonNull(joints.get(report)), content),
            lang,
            threads,
            limits);
    List<AuditResult> all = new ArrayList<>();
    List<RunProblem> problems =
        batch.run(
            files.stream().filter(it -> joints.containsKey(it.report())).toList(),
            whole -> all.addAll(joined.getOrDefault(whole.report(), List.of())));
    comparison.replace(all);
    results.replace(all, result -> Objects.requireNonNull(keys.get(result.report())));
    return problems;
  }

  /** Where the store keeps the audit of a document that was joined; null for others. */
  @Nullable Key key(AuditResult result) {
    return keys.get(result.report());
  }

  private AuditResult audit(Joint joint, byte[] content) {
    try {
      List<SourceFile> files = new ArrayList<>();
      files.add(new SourceFile(joint.text(), content));
      for (String part : joint.parts()) {
        files.add(SourceFile.of(Objects.requireNonNull(inputs.get(part)), limits));
      }
      List<AuditResult> audits = audits(files);
      if (audits.isEmpty()) return notJoined(joint);
      joined.put(joint.text(), audits);
      return audits.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What stands for files that do not complete each other, as a batch wants an audit of each: their
   * own audits stay, as {@link #joined} has none in place of them.
   */
  private static AuditResult notJoined(Joint joint) {
    return AuditResult.of(joint.text(), 0, "");
  }

  private List<AuditResult> audits(List<SourceFile> files) throws StoreException {
    List<Key> places = places(files);
    List<AuditResult> audits = full ? List.of() : known(files, places);
    if (audits.isEmpty()) {
      List<Correction> read = new ArrayList<>();
      files.forEach(file -> read.addAll(corrections.of(file.report())));
      audits = engine.audit(files, read);
      for (int i = 0; i < audits.size(); i++) store.put(places.get(i), audits.get(i));
    }
    for (int i = 0; i < audits.size(); i++) keys.put(audits.get(i).report(), places.get(i));
    return audits;
  }

  private List<AuditResult> known(List<SourceFile> files, List<Key> places) throws StoreException {
    List<AuditResult> known = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      AuditResult result = store.get(places.get(i), files.get(i).report());
      if (result == null || result.isStoppedByClock()) return List.of();
      known.add(result);
    }
    return known;
  }

  private List<Key> places(List<SourceFile> files) {
    Map<String, String> digests = new LinkedHashMap<>();
    files.forEach(file -> digests.put(file.report(), file.sha256()));
    String together = basis(digests, corrections);
    return files.stream()
        .map(file -> Key.of(file.sha256(), basis + corrections.basis(file.report()) + together))
        .toList();
  }

  /**
   * What the audits of files as one depend on beside what each depends on alone.
   *
   * @param digests of the files by name, that of the text first
   */
  static String basis(Map<String, String> digests, Corrections corrections) {
    StringBuilder basis = new StringBuilder();
    digests.forEach(
        (report, sha256) ->
            basis
                .append('\n')
                .append(report)
                .append('\n')
                .append(sha256)
                .append(corrections.basis(report)));
    return basis.toString();
  }
}
