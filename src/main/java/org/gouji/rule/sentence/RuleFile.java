package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.finding.Severity;
import org.gouji.rule.sentence.WrittenRule.Condition;
import org.gouji.rule.sentence.WrittenRule.Field;
import org.gouji.rule.sentence.WrittenRule.Part;
import org.gouji.rule.sentence.WrittenRule.Report;
import org.gouji.sheet.Narrow;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads the file of one rule: fields, then 当 and 那么, then examples. */
public final class RuleFile {

  /** The fields of a rule, in the order in which they are usually written. */
  public static final List<String> FIELDS =
      List.of("编号", "标题", "类别", "级别", "年度", "依据", "英文标题", "英文依据", "修改记录");

  private static final Map<String, Severity> SEVERITIES =
      Map.of("错误", Severity.ERROR, "警告", Severity.WARNING, "提示", Severity.INFO);
  private static final Pattern FIELD = Pattern.compile("([\\u4e00-\\u9fff]{2,6})\\s*[：:]\\s*(.*)");
  private static final Pattern WHEN = Pattern.compile("(?:当|如果)(?:[\\s：:　]+(.*))?");
  private static final Pattern THEN = Pattern.compile("那么(?:[\\s：:，,　]*(.*))");
  private static final Pattern REPORT =
      Pattern.compile("(?:提出|作出|报)(错误|警告|提示)[：:\\s]*(.*)", Pattern.DOTALL);
  private static final Pattern QUOTED =
      Pattern.compile("「(.*)」|“(.*)”|\"(.*)\"|『(.*)』", Pattern.DOTALL);
  private static final List<String> CONSEQUENCES =
      List.of("提出错误「…」", "提出警告「…」", "提出提示「…」", "未能判定「…」", "引用：…", "英文「…」");

  private final String[] lines;
  private final Remarks remarks;
  private final List<Field> fields = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final CaseLines cases;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<Integer> strange = new ArrayList<>();
  private State state = State.FIELDS;
  private int when;
  private boolean misread;

  private enum State {
    FIELDS,
    WHEN,
    THEN,
    CASES
  }

  private RuleFile(String text, Remarks remarks) {
    this.lines = text.split("\n", -1);
    this.remarks = remarks;
    this.cases = new CaseLines(lines, remarks);
  }

  /**
   * Reads a rule.
   *
   * @param text with {@code \n} line ends
   * @return what could be read; what could not is remarked
   */
  public static WrittenRule read(String text, Remarks remarks) {
    return new RuleFile(text, remarks).rule();
  }

  private WrittenRule rule() {
    for (int i = 0; i < lines.length; i++) {
      String line = Line.strip(lines[i]);
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("//")) continue;
      if (CaseLines.isHead(line)) {
        endPart();
        state = State.CASES;
      }
      if (state == State.CASES) i = cases.read(i);
      else read(i + 1, line);
    }
    endPart();
    if (parts.isEmpty()) {
      remarks.add(0, 0, "缺少“当”和“那么”", "当 and 那么 are missing");
    }
    return new WrittenRule(fields, parts, cases.all(), true);
  }

  private void read(int number, String line) {
    Matcher head = WHEN.matcher(line);
    if (head.matches()) {
      endPart();
      state = State.WHEN;
      when = number;
      if (head.group(1) != null) condition(number, head.group(1));
      return;
    }
    Matcher then = THEN.matcher(line);
    if (then.matches()) {
      if (state != State.WHEN) withoutWhen(number);
      state = State.THEN;
      if (!then.group(1).isEmpty()) consequence(number, then.group(1));
      return;
    }
    switch (state) {
      case FIELDS -> field(number, line);
      case WHEN -> {
        if (isConsequence(line)) {
          remarks.add(number, 1, "这一行之前缺少“那么”", "那么 is missing before this line");
          state = State.THEN;
          consequence(number, line);
        } else {
          condition(number, line);
        }
      }
      case THEN -> consequence(number, line);
      case CASES -> throw new IllegalStateException();
    }
  }

  /** Takes what was no field for conditions. */
  private void withoutWhen(int number) {
    when = strange.isEmpty() ? number : strange.get(0);
    remarks.add(
        when, 0, strange.isEmpty() ? "“那么”前面缺少“当”" : "这一行之前缺少“当”", "当 is missing before this line");
    for (int each : strange) condition(each, Line.strip(lines[each - 1]));
    misread = true;
    strange.clear();
  }

  private void endFields() {
    for (int number : strange) {
      remarks.add(
          number,
          1,
          "看不懂“" + shortened(Line.strip(lines[number - 1])) + "”，这里应是“名称：内容”，如“标题：…”，或单独一行“当”",
          "expected a field like 标题：… or a line 当");
    }
    strange.clear();
  }

  private void field(int number, String line) {
    Matcher field = FIELD.matcher(line);
    if (!field.matches()) {
      strange.add(number);
      return;
    }
    String name = field.group(1);
    if (!FIELDS.contains(name)) {
      remarks.add(
          number,
          1,
          "没有“" + name + "”这一项" + Nearest.askZh(name, FIELDS),
          "unknown field " + name + Nearest.askEn(name, FIELDS));
    } else if (fields.stream().anyMatch(known -> known.name().equals(name))) {
      remarks.add(number, 1, "“" + name + "”写了两次", "field " + name + " is given twice");
    } else {
      String value = Line.strip(field.group(2));
      fields.add(new Field(name, name.equals("编号") ? Narrow.id(value) : value, number));
    }
  }

  private void condition(int number, String line) {
    String text = line.replaceFirst("^(?:[-·•*]\\s*|并且|而且|且)", "");
    text = Line.strip(text.replaceFirst("[。；;，,]$", ""));
    if (!text.isEmpty()) conditions.add(new Condition(number, text));
  }

  private static boolean isConsequence(String line) {
    return REPORT.matcher(line).matches() || line.startsWith("未能判定") || line.startsWith("引用");
  }

  private void consequence(int number, String given) {
    int before = reports.size();
    consequenceOrRemark(number, given);
    misread |= reports.size() <= before;
  }

  private void consequenceOrRemark(int number, String given) {
    String line = given.replaceFirst("[。；;]$", "");
    Matcher report = REPORT.matcher(line);
    if (report.matches()) {
      Severity severity = SEVERITIES.get(report.group(1));
      String message = quoted(number, report.group(2));
      if (message != null) reports.add(new Report(number, severity, message, null, List.of()));
    } else if (line.startsWith("未能判定")) {
      String what = quoted(number, line.substring(4));
      if (what != null) reports.add(new Report(number, null, what, null, List.of()));
    } else if (line.startsWith("英文") || line.startsWith("引用")) {
      addition(number, line);
    } else {
      String nearest = Nearest.of(line.replaceAll("[「“\"].*", ""), List.of("提出错误", "提出警告", "提出提示"));
      remarks.add(
          number,
          1,
          "看不懂“"
              + shortened(line)
              + "”，“那么”下面能写 "
              + String.join("、", CONSEQUENCES)
              + (nearest.isEmpty() ? "" : "，是否为“" + nearest + "「…」”？"),
          "unknown consequence; one of " + String.join(", ", CONSEQUENCES));
    }
  }

  private void addition(int number, String line) {
    if (reports.isEmpty()) {
      remarks.add(number, 1, "前面应先写提出什么", "what is reported must come first");
      return;
    }
    Report last = reports.remove(reports.size() - 1);
    String rest = Line.strip(line.substring(2)).replaceFirst("^[：:]\\s*", "");
    if (line.startsWith("英文")) {
      String en = quoted(number, rest);
      reports.add(new Report(last.line(), last.severity(), last.zh(), en, last.quotes()));
    } else {
      List<String> names = new ArrayList<>();
      for (String name : rest.split("[、，,\\s]+", -1)) if (!name.isEmpty()) names.add(name);
      reports.add(new Report(last.line(), last.severity(), last.zh(), last.en(), names));
    }
  }

  private @Nullable String quoted(int number, String text) {
    Matcher quoted = QUOTED.matcher(Line.strip(text));
    if (!quoted.matches()) {
      remarks.add(number, 1, "要说的话应写在「」里", "the message must stand in 「」");
      return null;
    }
    for (int i = 1; i <= quoted.groupCount(); i++) {
      if (quoted.group(i) != null) return quoted.group(i).replace('｛', '{').replace('｝', '}');
    }
    return null;
  }

  private void endPart() {
    endFields();
    if (state == State.WHEN || state == State.THEN) {
      if (conditions.isEmpty() && !misread) {
        remarks.add(when, 1, "“当”下面没有条件", "there is no condition below 当");
      }
      if (reports.isEmpty() && !misread) {
        remarks.add(
            when,
            1,
            state == State.WHEN ? "缺少“那么”" : "“那么”下面没有写提出什么",
            "nothing is reported after 那么");
      }
      parts.add(new Part(when, conditions, reports));
    }
    conditions.clear();
    reports.clear();
    misread = false;
    state = State.FIELDS;
  }

  static String shortened(String text) {
    return text.length() <= 30 ? text : text.substring(0, 30) + "…";
  }
}
