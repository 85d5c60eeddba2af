package org.gouji.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules say about one report: the only object their consequences speak to. One for each
 * session, for one thread.
 */
public final class Findings {

  private static final Comparator<Finding> TOTAL_ORDER =
      Finding.ORDER.thenComparing(Finding::toString);

  private final Map<String, RuleText> texts;
  private final Lang lang;
  private final List<Finding> found = new ArrayList<>();
  private final List<NotAssessed> notAssessed = new ArrayList<>();

  /**
   * An empty collection.
   *
   * @param texts by rule id, what each rule says
   * @param lang language of the messages
   */
  public Findings(Map<String, RuleText> texts, Lang lang) {
    this.texts = texts;
    this.lang = lang;
  }

  /** Begins a finding of a rule; it counts once {@link FindingDraft#add} is called. */
  public FindingDraft report(String rule) {
    return report(rule, "");
  }

  /** Begins a finding on a report whose passages bear its name. */
  FindingDraft report(String rule, String home) {
    return new FindingDraft(this, rule, text(rule), lang, home);
  }

  /**
   * Says that a rule could not be decided.
   *
   * @param rule its id
   * @param reason what is missing, a few words
   * @param cells ids of the missing cells, or collections of ids
   */
  public void cannotAssess(String rule, String reason, Object... cells) {
    text(rule);
    notAssessed.add(new NotAssessed(rule, reason, Ids.flatten(Arrays.asList(cells))));
  }

  void add(Finding finding) {
    found.add(finding);
  }

  /** Adds all that another collection holds. */
  public void addAll(Findings other) {
    found.addAll(other.found);
    notAssessed.addAll(other.notAssessed);
  }

  /** The findings in {@link Finding#ORDER}, each once. */
  public List<Finding> all() {
    Map<List<Object>, Finding> byCause = new LinkedHashMap<>();
    found.stream()
        .sorted(TOTAL_ORDER)
        .forEach(
            it ->
                byCause.putIfAbsent(
                    List.of(it.rule(), it.cells(), it.message(), it.evidence()), it));
    return List.copyOf(byCause.values());
  }

  /** What could not be decided, each once, by rule, reason and cells. */
  public List<NotAssessed> notAssessed() {
    return notAssessed.stream()
        .distinct()
        .sorted(
            Comparator.comparing(NotAssessed::rule)
                .thenComparing(NotAssessed::reason)
                .thenComparing(it -> String.join(",", it.cells())))
        .toList();
  }

  private RuleText text(String rule) {
    RuleText text = texts.get(rule);
    if (text == null) {
      throw new RuleMisuseException(
          new Words("没有编号为 " + rule + " 的规则", "there is no rule " + rule).in(lang));
    }
    return text;
  }
}
