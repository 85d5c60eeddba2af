package org.gouji.rule;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.RuleMisuseException;
import org.gouji.finding.Words;

/**
 * Why a rule failed on some facts.
 *
 * @param words for the rule's author
 * @param stopped whether it did not end by itself
 */
record RuleFailure(Words words, boolean stopped) {

  /** Code of a problem where a rule failed. */
  static final String FAILED = "rule-failed";

  /** Code of a problem where a rule was stopped; how long it runs depends on the machine. */
  static final String STOPPED = "rule-stopped";

  RuleFailure(Words words) {
    this(words, false);
  }

  private static final Pattern CONSTRAINT =
      Pattern.compile("Error evaluating constraint '(.*)' in \\[Rule", Pattern.DOTALL);

  static RuleFailure endless(int firings) {
    return new RuleFailure(
        new Words(
            "触发超过 " + firings + " 次,疑似自己触发自己",
            "fired more than " + firings + " times; it seems to trigger itself"));
  }

  static RuleFailure tooLong(Duration patience) {
    long seconds = Math.max(1, patience.toSeconds());
    return new RuleFailure(
        new Words(
            "运行 " + seconds + " 秒还没有结束，疑似死循环或条件组合过多，已停止，本次不再运行",
            "it did not end within "
                + seconds
                + " s, as a loop or too many combinations do not; it was stopped and is not run"
                + " again"),
        true);
  }

  static RuleFailure tooLarge() {
    return new RuleFailure(
        new Words(
            "用完了内存，疑似条件组合过多，已停止，本次不再运行",
            "it used up the memory, as too many combinations do; it was stopped and is not run"
                + " again"),
        true);
  }

  static RuleFailure of(Throwable thrown) {
    String where = "";
    Throwable cause = thrown;
    while (true) {
      Matcher constraint = CONSTRAINT.matcher(String.valueOf(cause.getMessage()));
      if (where.isEmpty() && constraint.find()) where = constraint.group(1);
      if (cause.getCause() == null || cause.getCause() == cause) break;
      cause = cause.getCause();
    }
    if (cause instanceof RuleMisuseException) {
      String message = String.valueOf(cause.getMessage());
      return new RuleFailure(new Words(message, message));
    }
    String kind = cause.getClass().getSimpleName();
    return new RuleFailure(
        where.isEmpty()
            ? new Words("then 部分出错 (" + kind + ")", "the then part failed (" + kind + ")")
            : new Words(
                "条件“" + where + "”出错 (" + kind + ")",
                "the condition '" + where + "' failed (" + kind + ")"));
  }

  /** The problem to show beside the findings of the other rules. */
  Problem problem(RuleInfo rule, Lang lang) {
    Words message =
        new Words(
            "规则 " + rule.id() + "(" + rule.title().zh() + ")运行出错,本报告未作判断:" + words.zh(),
            "rule "
                + rule.id()
                + " ("
                + rule.title().en()
                + ") failed on this report and was not"
                + " decided: "
                + words.en());
    return new Problem(
        stopped ? STOPPED : FAILED, message.in(lang), List.of(), List.of(), rule.id());
  }
}
