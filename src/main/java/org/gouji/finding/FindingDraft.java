package org.gouji.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/** A finding being put together by a rule. Category, severity, basis and words are the rule's. */
public final class FindingDraft {

  private final Findings findings;
  private final String rule;
  private final RuleText text;
  private final Lang lang;
  private final String home;
  private final Map<String, Object> values = new TreeMap<>();
  private final List<Object> cells = new ArrayList<>();
  private final Set<Quote> evidence = new LinkedHashSet<>();
  private final Set<Suspect> suspects = new LinkedHashSet<>();
  private final Set<List<Suspect>> alternatives = new LinkedHashSet<>();
  private String message = RuleText.DEFAULT;

  /**
   * @param home name of the report found fault with, for telling its passages from those of others;
   *     empty where passages do not tell
   */
  FindingDraft(Findings findings, String rule, RuleText text, Lang lang, String home) {
    this.findings = findings;
    this.rule = rule;
    this.text = text;
    this.lang = lang;
    this.home = home;
  }

  /** Takes another of the rule's messages than {@value RuleText#DEFAULT}. */
  public FindingDraft message(String name) {
    this.message = name;
    return this;
  }

  /**
   * Gives a placeholder its value.
   *
   * @param value a text, number, {@link Words}, quote or a collection of these; null leaves the
   *     placeholder unfilled, which is a mistake if the message needs it
   */
  public FindingDraft with(String name, @Nullable Object value) {
    if (value != null) values.put(name, value);
    return this;
  }

  /** Adds cells: ids, or collections of ids. */
  public FindingDraft cells(Object... ids) {
    cells.addAll(Arrays.asList(ids));
    return this;
  }

  /** Adds a passage the finding rests on. */
  public FindingDraft evidence(Quote quote) {
    Place place = quote.place();
    boolean own = place.report().equals(home) && !home.isEmpty();
    evidence.add(own ? new Quote(place.in(""), quote.text()) : quote);
    return this;
  }

  /** Adds passages the finding rests on. */
  public FindingDraft evidence(Collection<? extends Quote> quotes) {
    for (Quote quote : quotes) evidence(quote);
    return this;
  }

  /** Adds the cells to correct, where the answer is unique. */
  public FindingDraft suspects(Collection<? extends Suspect> cellsToCorrect) {
    for (Suspect suspect : cellsToCorrect) suspects.add(suspect);
    return this;
  }

  /** Adds equally good answers, each a list of cells to correct together. */
  public FindingDraft alternatives(Collection<? extends Collection<? extends Suspect>> answers) {
    for (Collection<? extends Suspect> answer : answers) {
      alternatives.add(List.copyOf(new ArrayList<Suspect>(answer)));
    }
    return this;
  }

  /**
   * Adds the finding to what was found.
   *
   * @throws RuleMisuseException if the rule has no such message or left a placeholder unfilled
   */
  public void add() {
    RuleText.Message chosen = text.messages().get(message);
    if (chosen == null) {
      throw misuse("rule.yaml 里没有消息 " + message, "rule.yaml has no message " + message);
    }
    findings.add(
        new Finding(
            rule,
            text.category(),
            chosen.severity(),
            words(chosen),
            Ids.flatten(cells),
            List.copyOf(suspects),
            List.copyOf(alternatives),
            List.copyOf(evidence),
            text.basis().in(lang)));
  }

  private String words(RuleText.Message chosen) {
    try {
      return chosen.in(lang).fill(values, lang);
    } catch (IllegalArgumentException e) {
      String name = "{" + e.getMessage() + "}";
      throw misuse(
          "消息 " + message + " 的 " + name + " 没有值",
          "message " + message + " lacks a value for " + name);
    }
  }

  private RuleMisuseException misuse(String zh, String en) {
    return new RuleMisuseException(new Words(zh, en).in(lang));
  }
}
