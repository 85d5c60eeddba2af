package org.gouji.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An example of a rule, as its {@code cases.yaml} has it.
 *
 * @param name what the case shows
 * @param expectation what the rule must do
 * @param data the whole entry: text, numbers, booleans, lists and maps as YAML gives them
 */
public record RuleCase(String name, Expectation expectation, Map<String, Object> data) {

  public RuleCase {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /** What a rule does on a report. */
  public enum Expectation {
    FLAG,
    PASS,
    NOT_ASSESSABLE;

    /** The word in {@code cases.yaml}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
