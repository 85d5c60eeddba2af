package org.gouji.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.finding.MessageTemplate;
import org.gouji.finding.RuleText;

/** What can be seen to be wrong in a rule's DRL without compiling it. */
final class DrlLint {

  private static final Pattern FOREIGN =
      Pattern.compile(
          "[\\u00A0\\u200B\\u2018-\\u201D\\u3000-\\u303F\\uFEFF\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65]");
  private static final Pattern HEAD = Pattern.compile("(?m)^[ \\t]*rule\\b");
  private static final Pattern LOOP = Pattern.compile("\\b(while|for|do)\\s*[({]");
  private static final Pattern CALL =
      Pattern.compile("findings\\s*\\.\\s*(report|cannotAssess)\\s*\\(\\s*\"([^\"]*)\"");
  private static final Pattern MESSAGE =
      Pattern.compile("\\.\\s*message\\s*\\(\\s*(\"([^\"]*)\"\\s*\\))?");
  private static final Pattern WITH = Pattern.compile("\\.\\s*with\\s*\\(\\s*(\"([^\"]*)\"\\s*,)?");
  private static final Pattern ADD = Pattern.compile("\\.\\s*add\\s*\\(\\s*\\)");

  private final RuleSource rule;
  private final DrlText drl;
  private final Set<String> ids;
  private final Mistakes mistakes;

  private DrlLint(RuleSource rule, Set<String> ids, Mistakes mistakes) {
    this.rule = rule;
    this.drl = rule.drl();
    this.ids = ids;
    this.mistakes = mistakes;
  }

  /**
   * Looks through a rule.
   *
   * @param ids of all rules of the pack
   * @return whether it is worth compiling
   */
  static boolean check(RuleSource rule, Set<String> ids, Mistakes mistakes) {
    DrlLint lint = new DrlLint(rule, ids, mistakes);
    lint.loops();
    lint.calls();
    boolean plain = lint.punctuation();
    return lint.structure() && plain;
  }

  private boolean punctuation() {
    Matcher matcher = FOREIGN.matcher(drl.bare());
    int lastLine = 0;
    while (matcher.find()) {
      int line = drl.line(matcher.start());
      if (line == lastLine) continue;
      lastLine = line;
      String sign = matcher.group();
      String shown = sign.isBlank() || sign.matches("[\\u00A0\\u200B\\uFEFF]") ? " " : sign;
      at(
          matcher.start(),
          shown.isBlank()
              ? "代码里有全角空格或看不见的字符,请改用半角空格"
              : "代码里有全角标点 " + shown + " ,请改用半角标点(字符串和注释里可以用)",
          shown.isBlank()
              ? "a full-width or invisible space stands in the code; use a plain one"
              : "'" + shown + "' stands in the code; use the ASCII sign (strings may hold it)");
    }
    return lastLine == 0;
  }

  private boolean structure() {
    boolean sound = true;
    Matcher heads = HEAD.matcher(drl.bare());
    int start = heads.find() ? heads.start() : -1;
    if (start < 0) {
      at(0, "没有规则(rule … when … then … end)", "there is no rule (rule … when … then … end)");
      return false;
    }
    while (start >= 0) {
      int end = heads.find() ? heads.start() : drl.bare().length();
      for (String word : new String[] {"when", "then", "end"}) {
        if (drl.find(word, start, end) < 0) {
          sound = false;
          int head = drl.find("rule", start, end);
          at(head, "这条规则缺少 " + word, "this rule lacks '" + word + "'");
        }
      }
      start = end < drl.bare().length() ? end : -1;
    }
    return sound;
  }

  private void loops() {
    for (int then = drl.find("then", 0, drl.bare().length()); then >= 0; ) {
      int end = drl.find("end", then, drl.bare().length());
      if (end < 0) return;
      Matcher loop = LOOP.matcher(drl.bare()).region(then, end);
      if (loop.find()) {
        at(
            loop.start(),
            "then 部分只能调用 findings,不能写循环",
            "the then part may only call findings; no loops");
      }
      then = drl.find("then", end, drl.bare().length());
    }
  }

  private void calls() {
    Matcher call = CALL.matcher(drl.code());
    while (call.find()) {
      String id = call.group(2);
      if (!ids.contains(id)) {
        at(call.start(2), "没有编号为“" + id + "”的规则", "there is no rule '" + id + "'");
      } else if (!id.equals(rule.id())) {
        at(
            call.start(2),
            "规则 " + rule.id() + " 只能报自己的编号,不能报“" + id + "”",
            "rule " + rule.id() + " may report its own id only, not '" + id + "'");
      } else if (rule.info() != null && call.group(1).equals("report")) {
        int end = drl.bare().indexOf(';', call.end());
        message(
            rule.info(),
            call.start(2),
            drl.code().substring(call.start(), Math.max(call.end(), end)));
      }
    }
  }

  private void message(RuleInfo info, int offset, String statement) {
    Matcher named = MESSAGE.matcher(statement);
    boolean given = named.find();
    if (!ADD.matcher(statement).find()) return;
    if (given && named.group(2) == null) return;
    String name = given ? named.group(2) : RuleText.DEFAULT;
    RuleInfo.Message message = info.messages().get(name);
    if (message == null) {
      at(
          offset,
          "rule.yaml 里没有名为“" + name + "”的消息",
          "rule.yaml has no message named '" + name + "'");
      return;
    }
    Set<String> missing = new TreeSet<>(MessageTemplate.parse(message.words().zh()).names());
    missing.addAll(MessageTemplate.parse(message.words().en()).names());
    Set<String> filled = filled(statement);
    missing.removeAll(filled);
    if (!missing.isEmpty() && !filled.contains("")) {
      String names = "{" + String.join("}, {", missing) + "}";
      at(
          offset,
          "消息“" + name + "”的 " + names + " 没有用 with 给值",
          "message '" + name + "' needs values for " + names + ", given by with");
    }
  }

  /** The names given by {@code with}; an empty one stands for what cannot be seen. */
  private static Set<String> filled(String statement) {
    Set<String> names = new HashSet<>();
    Matcher with = WITH.matcher(statement);
    while (with.find()) names.add(with.group(2) == null ? "" : with.group(2));
    return Collections.unmodifiableSet(names);
  }

  private void at(int offset, String zh, String en) {
    mistakes.add(rule.file(), drl.line(offset), drl.column(offset), zh, en);
  }
}
