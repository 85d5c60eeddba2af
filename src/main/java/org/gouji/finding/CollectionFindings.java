package org.gouji.finding;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What the rules say about the reports of a collection: the only object the consequences of
 * collection rules speak to. One for each session, for one thread.
 */
public final class CollectionFindings {

  private final Map<String, RuleText> texts;
  private final Lang lang;
  private final BiPredicate<String, About> applies;
  private final SortedMap<String, Findings> byReport = new TreeMap<>();

  /**
   * An empty collection.
   *
   * @param texts by rule id, what each rule says
   * @param lang language of the messages
   * @param applies whether a rule applies to a report; what it says of others is dropped
   */
  public CollectionFindings(
      Map<String, RuleText> texts, Lang lang, BiPredicate<String, About> applies) {
    this.texts = texts;
    this.lang = lang;
    this.applies = applies;
  }

  /** Begins a finding of a rule; it counts once {@link FindingDraft#add} is called. */
  public FindingDraft report(String rule, About about) {
    return of(rule, about).report(rule, about.report());
  }

  /**
   * Says that a rule could not be decided for a report.
   *
   * @param rule its id
   * @param reason what is missing, a few words
   * @param cells ids of the missing cells, or collections of ids
   */
  public void cannotAssess(String rule, About about, String reason, Object... cells) {
    of(rule, about).cannotAssess(rule, reason, cells);
  }

  private Findings of(String rule, About about) {
    return applies.test(rule, about)
        ? byReport.computeIfAbsent(about.report(), name -> new Findings(texts, lang))
        : new Findings(texts, lang);
  }

  /** Adds all that another collection holds. */
  public void addAll(CollectionFindings other) {
    other.byReport.forEach(
        (report, findings) ->
            byReport.computeIfAbsent(report, name -> new Findings(texts, lang)).addAll(findings));
  }

  /** By report, what was found and what could not be decided. */
  public SortedMap<String, Findings> byReport() {
    return Collections.unmodifiableSortedMap(byReport);
  }
}
