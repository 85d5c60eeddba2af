package org.gouji.rule;

import org.gouji.finding.Lang;
import org.gouji.finding.Words;

/**
 * What an overlay changes in a rule of a pack below.
 *
 * @param pack name of the overlay
 * @param rule id; of added words, what they are for
 * @param message name of the message that is changed; empty where none is
 * @param from what it was
 * @param to what it became
 */
public record RuleChange(
    String pack, String rule, Kind kind, String message, Words from, Words to, String reason) {

  /** What can be done to a rule. */
  public enum Kind {
    ADD("新增", "added"),
    OFF("停用", "switched off"),
    SEVERITY("级别", "severity"),
    YEARS("年度", "years"),
    TITLE("标题", "title"),
    TITLE_EN("英文标题", "English title"),
    BASIS("依据", "basis"),
    BASIS_EN("英文依据", "English basis"),
    MESSAGE("消息", "message"),
    MESSAGE_EN("英文消息", "English message"),
    /** Not of a rule: words that a sheet of an overlay adds to those below or switches off. */
    WORDS("词语", "words");

    private final Words words;

    Kind(String zh, String en) {
      words = new Words(zh, en);
    }

    /** The word in the sheet of changes, and its English. */
    public Words words() {
      return words;
    }

    boolean isMessage() {
      return this == MESSAGE || this == MESSAGE_EN;
    }

    /** Whether the change has no value: the rule comes or goes as a whole. */
    boolean isWhole() {
      return this == ADD || this == OFF;
    }
  }

  /** The change in a line, without its reason: {@code 级别 错误 → 警告}. */
  public String describe(Lang lang) {
    String what = kind.words().in(lang) + (message.isEmpty() ? "" : " " + message);
    if (kind == Kind.WORDS) {
      return to.zh().isEmpty() ? what + " - " + from.in(lang) : what + " + " + to.in(lang);
    }
    return kind.isWhole() ? what : what + " " + from.in(lang) + " → " + to.in(lang);
  }
}
