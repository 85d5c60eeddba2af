package org.gouji.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.finding.Category;
import org.gouji.finding.MessageTemplate;
import org.gouji.finding.RuleText;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a rule pack says about a rule.
 *
 * @param id citable id
 * @param title what is wrong where it speaks
 * @param severity of its findings, unless a message has its own
 * @param years report years it applies to
 * @param basis the legal basis
 * @param messages by name
 * @param history what changed and why; null where nothing is said
 * @param folder path below the pack's folder, with {@code /}
 * @param cases its examples, in the order of the file
 * @param scope what facts it sees
 */
public record RuleInfo(
    String id,
    Words title,
    Category category,
    Severity severity,
    Years years,
    Words basis,
    SortedMap<String, Message> messages,
    @Nullable String history,
    String folder,
    List<RuleCase> cases,
    Scope scope) {

  /** A rule for single reports. */
  public RuleInfo(
      String id,
      Words title,
      Category category,
      Severity severity,
      Years years,
      Words basis,
      SortedMap<String, Message> messages,
      @Nullable String history,
      String folder,
      List<RuleCase> cases) {
    this(
        id,
        title,
        category,
        severity,
        years,
        basis,
        messages,
        history,
        folder,
        cases,
        Scope.REPORT);
  }

  public RuleInfo {
    messages = Collections.unmodifiableSortedMap(new TreeMap<>(messages));
    cases = List.copyOf(cases);
  }

  /**
   * A message with placeholders.
   *
   * @param severity of the findings that bear it
   */
  public record Message(Severity severity, Words words) {}

  /** Whether a text can be the id of a rule. */
  public static boolean isId(String text) {
    return RuleYaml.isId(text);
  }

  /** The part that findings need. */
  RuleText text() {
    Map<String, RuleText.Message> parsed = new TreeMap<>();
    messages.forEach(
        (name, message) ->
            parsed.put(
                name,
                new RuleText.Message(
                    message.severity(),
                    MessageTemplate.parse(message.words().zh()),
                    MessageTemplate.parse(message.words().en()))));
    return new RuleText(category, basis, parsed);
  }
}
