package org.gouji.finding;

import java.util.Map;

/**
 * What a rule says, apart from what it checks.
 *
 * @param category of all its findings
 * @param basis the legal basis
 * @param messages by name; never empty
 */
public record RuleText(Category category, Words basis, Map<String, Message> messages) {

  /** The name of the message of a rule that names none. */
  public static final String DEFAULT = "default";

  public RuleText {
    messages = Map.copyOf(messages);
  }

  /**
   * One message of a rule.
   *
   * @param severity of the findings with this message
   * @param zh its sentence in Chinese
   * @param en its sentence in English
   */
  public record Message(Severity severity, MessageTemplate zh, MessageTemplate en) {

    public MessageTemplate in(Lang lang) {
      return switch (lang) {
        case ZH -> zh;
        case EN -> en;
      };
    }
  }
}
