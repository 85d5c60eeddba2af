package org.gouji.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;

/** Says in plain words what the Drools compiler objects to. */
final class CompilerWords {

  private static final List<Entry> ENTRIES =
      List.of(
          entry(
              "(?:ObjectType '|find class: )(?:[\\w.]+\\.)?([^'\\s.]+)",
              "没有“%1$s”这种事实,请检查拼写和 import",
              "there is no fact type '%1$s'; check spelling and import"),
          entry(
              "strict-mode: [\\w.]+\\.(\\$[^\\s(]+)\\(",
              "变量“%1$s”没有定义",
              "variable '%1$s' is not defined"),
          entry(
              "strict-mode: (?:[\\w.]+\\.)?(?<type>\\w+)\\.(?<name>[^\\s(.]+)\\(",
              "%1$s 没有“%2$s”",
              "%1$s has no '%2$s'"),
          entry(
              "Method (?<name>\\S+) on class (?:[\\w.]+\\.)?(?<type>\\w+) with arguments",
              "%2$s 没有方法“%1$s”",
              "%2$s has no method '%1$s'"),
          entry(
              "The method (?<name>\\w+)\\((.*)\\) is undefined for the type ([\\w.]+)",
              "%3$s 没有方法 %1$s(%2$s)",
              "%3$s has no method %1$s(%2$s)"),
          entry(
              "The method (?<name>\\w+)\\((.*)\\) in the type .* is not applicable for the"
                  + " arguments \\((.*)\\)",
              "方法 %1$s 要的是 (%2$s),给的是 (%3$s)",
              "method %1$s takes (%2$s), not (%3$s)"),
          entry(
              "Type mismatch: cannot convert from (.+) to (.+)",
              "类型不符:%1$s 不能当作 %2$s",
              "%1$s cannot be used as %2$s"),
          entry(
              "Only a type can be imported\\. (?:[\\w.]+\\.)?(\\w+) resolves|The import"
                  + " (?:[\\w.]+\\.)?(\\w+) cannot be resolved|Error importing :"
                  + " '(?:[\\w.]+\\.)?(\\w+)'",
              "import 的“%1$s”不存在",
              "the import of '%1$s' cannot be found"),
          entry("(?<![\\w$])([^\\s]+) cannot be resolved", "“%1$s”没有定义", "'%1$s' is not defined"),
          entry(
              "insert \";\"|Parse error\\. Found",
              "then 部分的语句写法有误,多半缺少分号或括号",
              "the then part has a syntax error, most likely a semicolon or bracket is missing"),
          entry(
              "Unknown accumulate function: '([^']+)'",
              "没有累计函数“%1$s”",
              "there is no accumulate function '%1$s'"),
          entry("Duplicate rule name: (.+)", "规则名“%1$s”用了两次", "the rule name '%1$s' is used twice"),
          entry(
              "mismatched input '([^']*)'",
              "语法有误:“%1$s”不应出现在这里,请检查前面的括号、引号和关键字",
              "syntax error: '%1$s' is not expected here; check brackets, quotes and keywords"
                  + " before it"),
          entry(
              "no viable alternative at input '([^']+)'",
              "语法有误:看不懂“%1$s”",
              "syntax error: '%1$s' is not understood"),
          entry(
              "ERR \\d+|no viable alternative",
              "语法有误,请检查括号、引号和关键字",
              "syntax error; check brackets, quotes and keywords"),
          entry(
              "neither a decimal digit number|NumberFormat|For input string",
              "条件把数字和不是数字的文字相比",
              "a condition compares a number with a text that is none"),
          entry(
              "(?:left part of expression|right part of expression|Analyse Expression|analyze"
                  + " expression):? '?([^\\n]+?)'?:?(?:\\n|$)",
              "看不懂条件“%1$s”",
              "the condition '%1$s' is not understood"));

  private CompilerWords() {}

  /**
   * What a message means.
   *
   * @param words for people
   * @param name what in the code it is about; null where nothing is named
   */
  record Meaning(Words words, @Nullable String name) {}

  static Meaning of(String message) {
    for (Entry entry : ENTRIES) {
      Matcher matcher = entry.pattern().matcher(message);
      if (matcher.find()) return entry.meaning(matcher);
    }
    String first = message.lines().findFirst().orElse("").replaceAll("\\S*Lambda\\w+\\S*", "…");
    return new Meaning(new Words("编译不通过:" + first, "does not compile: " + first), null);
  }

  private static Entry entry(String pattern, String zh, String en) {
    return new Entry(Pattern.compile(pattern), zh, en);
  }

  private record Entry(Pattern pattern, String zh, String en) {

    Meaning meaning(Matcher matcher) {
      List<String> groups =
          IntStream.rangeClosed(1, matcher.groupCount())
              .mapToObj(matcher::group)
              .filter(Objects::nonNull)
              .toList();
      Words words =
          new Words(
              String.format(Locale.ROOT, zh, groups.toArray()),
              String.format(Locale.ROOT, en, groups.toArray()));
      if (pattern.pattern().contains("(?<name>")) return new Meaning(words, matcher.group("name"));
      return new Meaning(words, groups.isEmpty() ? null : groups.get(0));
    }
  }
}
