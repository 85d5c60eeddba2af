package org.gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Judgement;
import org.gouji.collection.baseline.Current;
import org.gouji.collection.cross.Gist;
import org.gouji.collection.cross.Joint;
import org.gouji.collection.cross.ReportCollection;
import org.gouji.collection.roster.Roster;
import org.gouji.store.Filed;
import org.gouji.store.Results;
import org.gouji.store.Store;
import org.gouji.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Sets the audits of a run against each other and against those of the years before. */
final class Comparison {

  private final Engine engine;
  private final Store store;
  private final ReportCollection collection;
  private final Set<String> names = new HashSet<>();
  private final List<Current> documents = new ArrayList<>();
  private List<Filed> earlier = List.of();

  /**
   * @param asOf the day that deadlines are held against; null where all have passed
   */
  Comparison(Engine engine, Store store, Roster roster, @Nullable LocalDate asOf) {
    this.engine = engine;
    this.store = store;
    this.collection = new ReportCollection(engine.comparing(), roster, asOf);
  }

  /** Adds an audit of this run. */
  void add(AuditResult result, Gist gist) {
    names.add(result.report());
    documents.add(new Current(result.report(), result.year(), result.organ()));
    collection.add(result, gist);
  }

  /** What {@link #add} needs of an audit beside itself; for any thread. */
  Gist gist(AuditResult result) {
    return collection.gist(result);
  }

  /** Files that may make one report together. */
  List<Joint> joints() {
    return collection.joints();
  }

  /** Takes audits of documents in place of those that were added. */
  void replace(List<AuditResult> results) {
    Map<String, Current> anew = new HashMap<>();
    for (AuditResult result : results) {
      anew.put(result.report(), new Current(result.report(), result.year(), result.organ()));
    }
    documents.replaceAll(it -> anew.getOrDefault(it.report(), it));
    collection.replace(results);
  }

  /** The documents of this run, in the order in which they were added. */
  List<Current> documents() {
    return Collections.unmodifiableList(documents);
  }

  /**
   * Judges all that was added.
   *
   * @param results the audits that were added
   * @param sources where the documents of this run lie
   * @param roots absolute paths that the run read
   */
  Judgement judge(Results results, Set<String> sources, List<String> roots) throws IOException {
    Results others = others(sources, roots);
    return collection.judge(engine::together, report -> find(report, results, others));
  }

  /**
   * The documents that earlier runs kept and this one does not replace, of its years and of those
   * before; known once it is judged.
   */
  List<Filed> earlier() {
    return Collections.unmodifiableList(earlier);
  }

  private static @Nullable AuditResult find(String report, Results results, Results others) {
    try {
      AuditResult found = results.find(report);
      return found == null ? others.find(report) : found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The audits that earlier runs kept, of the years of this run and of those before. */
  private Results others(Set<String> sources, List<String> roots) throws StoreException {
    Results others = new Results(store);
    Set<Integer> years = collection.years();
    if (years.isEmpty()) return others;
    earlier = store.others(sources, roots, years);
    for (Filed filed : earlier) {
      String name = newName(filed);
      AuditResult result = name == null ? null : store.get(filed.key(), name);
      if (name == null || result == null) continue;
      others.add(filed, name);
      collection.addEarlier(result);
    }
    return others;
  }

  /** A name that no other report bears; null where none is at hand. */
  private @Nullable String newName(Filed filed) {
    for (String name : List.of(filed.report(), filed.report() + " (" + filed.year() + ")")) {
      if (names.add(name)) return name;
    }
    return null;
  }
}
