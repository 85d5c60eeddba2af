package org.gouji.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.finding.MessageTemplate;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.gouji.rule.ChangeRow.Column;
import org.gouji.rule.RuleChange.Kind;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a row of an overlay changes it.
 *
 * @param info the rule afterwards; as it was where it is switched off
 */
record ChangedRule(RuleInfo info, RuleChange change) {

  /**
   * Changes a rule.
   *
   * @param pack name of the overlay
   * @return null, with mistakes at the row, where that cannot be
   */
  static @Nullable ChangedRule of(RuleInfo rule, ChangeRow row, String pack) {
    return switch (row.kind()) {
      case ADD, WORDS -> null;
      case OFF -> changed(rule, row, pack, "", new Words("", ""), new Words("", ""));
      case SEVERITY -> severity(rule, row, pack);
      case YEARS -> years(rule, row, pack);
      case TITLE, TITLE_EN -> {
        Words title = replaced(rule.title(), row);
        yield changed(with(rule, title, rule.basis()), row, pack, "", rule.title(), title);
      }
      case BASIS, BASIS_EN -> {
        Words basis = replaced(rule.basis(), row);
        yield changed(with(rule, rule.title(), basis), row, pack, "", rule.basis(), basis);
      }
      case MESSAGE, MESSAGE_EN -> message(rule, row, pack);
    };
  }

  private static ChangedRule changed(
      RuleInfo rule, ChangeRow row, String pack, String message, Words from, Words to) {
    return new ChangedRule(
        rule, new RuleChange(pack, rule.id(), row.kind(), message, from, to, row.reason()));
  }

  /** What has no English of its own says the same in both languages. */
  private static Words replaced(Words words, ChangeRow row) {
    boolean english =
        row.kind() == Kind.TITLE_EN || row.kind() == Kind.BASIS_EN || row.kind() == Kind.MESSAGE_EN;
    return english ? new Words(words.zh(), row.value()) : new Words(row.value(), row.value());
  }

  private static @Nullable ChangedRule severity(RuleInfo rule, ChangeRow row, String pack) {
    Severity severity =
        ChineseWords.severity(row.value(), (zh, en) -> row.at().add(Column.VALUE, zh, en));
    if (severity == null) return null;
    SortedMap<String, RuleInfo.Message> messages = new TreeMap<>();
    rule.messages().forEach((name, it) -> messages.put(name, weighed(it, rule, severity)));
    RuleInfo changed = with(rule, severity, rule.years(), messages);
    return changed(changed, row, pack, "", words(rule.severity()), words(severity));
  }

  /** The usual severity is replaced; milder messages stay, none is graver than the new usual. */
  private static RuleInfo.Message weighed(
      RuleInfo.Message message, RuleInfo rule, Severity severity) {
    boolean usual = message.severity() == rule.severity();
    boolean graver = message.severity().compareTo(severity) < 0;
    return usual || graver ? new RuleInfo.Message(severity, message.words()) : message;
  }

  private static @Nullable ChangedRule years(RuleInfo rule, ChangeRow row, String pack) {
    Years years = ChineseWords.years(row.value(), (zh, en) -> row.at().add(Column.VALUE, zh, en));
    if (years == null) return null;
    RuleInfo changed = with(rule, rule.severity(), years, rule.messages());
    return changed(changed, row, pack, "", words(rule.years()), words(years));
  }

  private static @Nullable ChangedRule message(RuleInfo rule, ChangeRow row, String pack) {
    String name = row.message().isEmpty() ? rule.messages().firstKey() : row.message();
    RuleInfo.Message message = rule.messages().get(name);
    if (message == null || (row.message().isEmpty() && rule.messages().size() > 1)) {
      List<String> known = List.copyOf(rule.messages().keySet());
      row.at()
          .add(
              Column.CHANGE,
              "规则 "
                  + rule.id()
                  + " 有这些消息："
                  + String.join("、", known)
                  + "；请写明是哪一条，如“消息 "
                  + known.get(0)
                  + "”"
                  + (row.message().isEmpty() ? "" : Nearest.askZh(name, known)),
              "rule " + rule.id() + " has the messages " + String.join(", ", known) + "; name one");
      return null;
    }
    if (!fits(message.words(), row)) return null;
    Words words = replaced(message.words(), row);
    SortedMap<String, RuleInfo.Message> messages = new TreeMap<>(rule.messages());
    messages.put(name, new RuleInfo.Message(message.severity(), words));
    RuleInfo changed = with(rule, rule.severity(), rule.years(), messages);
    return changed(changed, row, pack, row.message(), message.words(), words);
  }

  /** Whether the new text has no placeholders but those that the rule fills. */
  private static boolean fits(Words old, ChangeRow row) {
    TreeSet<String> known = new TreeSet<>(MessageTemplate.parse(old.zh()).names());
    known.addAll(MessageTemplate.parse(old.en()).names());
    try {
      for (String name : MessageTemplate.parse(row.value()).names()) {
        if (known.contains(name)) continue;
        row.at()
            .add(
                Column.VALUE,
                "这条消息没有“{" + name + "}”可填" + Nearest.askZh(name, known),
                "the message has no {" + name + "}" + Nearest.askEn(name, known));
        return false;
      }
      return true;
    } catch (IllegalArgumentException e) {
      row.at()
          .add(
              Column.VALUE,
              "花括号要成对,里面写名字;要显示花括号本身请写两个",
              "braces must pair and hold a name; double them to show a brace");
      return false;
    }
  }

  private static Words words(Severity severity) {
    return new Words(ChineseWords.word(severity), severity.word());
  }

  private static Words words(Years years) {
    String from = years.from() == null ? "" : years.from().toString();
    String to = years.to() == null ? "" : years.to().toString();
    return from.isEmpty() && to.isEmpty()
        ? new Words("所有年度", "all years")
        : new Words(from + "–" + to, from + "–" + to);
  }

  private static RuleInfo with(RuleInfo rule, Words title, Words basis) {
    return new RuleInfo(
        rule.id(),
        title,
        rule.category(),
        rule.severity(),
        rule.years(),
        basis,
        rule.messages(),
        rule.history(),
        rule.folder(),
        rule.cases(),
        rule.scope());
  }

  private static RuleInfo with(
      RuleInfo rule, Severity severity, Years years, SortedMap<String, RuleInfo.Message> messages) {
    return new RuleInfo(
        rule.id(),
        rule.title(),
        rule.category(),
        severity,
        years,
        rule.basis(),
        messages,
        rule.history(),
        rule.folder(),
        rule.cases(),
        rule.scope());
  }
}
