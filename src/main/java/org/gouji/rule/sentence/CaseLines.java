package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rule.sentence.WrittenRule.Case;
import org.gouji.rule.sentence.WrittenRule.Edit;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a rule: what each shows, its sample report and the changes to that. */
final class CaseLines {

  private static final Pattern HEAD =
      Pattern.compile("(应报出|不应报出|应未能判定)\\s*(?:[：:]\\s*(.*)|[「“](.*)[」”])?");
  private static final Pattern BASE = Pattern.compile("样本\\s*[：:]?\\s*(\\S+)");
  private static final Pattern REPLACE =
      Pattern.compile("把\\s*「(.*?)」\\s*换成\\s*「(.*)」[。；]?", Pattern.DOTALL);
  private static final Pattern REPLACE_CURLY =
      Pattern.compile("把\\s*“(.*?)”\\s*换成\\s*“(.*)”[。；]?", Pattern.DOTALL);
  private static final Pattern DELETE = Pattern.compile("删去\\s*「(.*)」[。；]?", Pattern.DOTALL);

  private final String[] lines;
  private final Remarks remarks;
  private final List<Case> cases = new ArrayList<>();

  CaseLines(String[] lines, Remarks remarks) {
    this.lines = lines;
    this.remarks = remarks;
  }

  static boolean isHead(String line) {
    return HEAD.matcher(line).matches();
  }

  /**
   * Reads a line, or several where what stands in 「」 goes on.
   *
   * @return the index of the last line read
   */
  int read(int index) {
    int number = index + 1;
    String line = Line.strip(lines[index]);
    Matcher head = HEAD.matcher(line);
    if (head.matches()) {
      String name = head.group(2) != null ? head.group(2) : head.group(3);
      if (name == null || name.isBlank()) {
        remarks.add(number, 1, "用例没有写名称，如“应报出：未写监督保障”", "the case has no name");
        name = "";
      }
      cases.add(new Case(number, name.strip(), expectation(head.group(1)), "", List.of()));
      return index;
    }
    Case last = cases.remove(cases.size() - 1);
    Matcher base = BASE.matcher(line);
    if (base.matches()) {
      cases.add(
          new Case(last.line(), last.name(), last.expectation(), base.group(1), last.edits()));
      return index;
    }
    int to = index;
    StringBuilder text = new StringBuilder(line);
    boolean edits = line.startsWith("把") || line.startsWith("删去");
    while (edits && open(text) && to + 1 < lines.length) text.append('\n').append(lines[++to]);
    Edit edit = edit(Line.strip(text.toString()));
    if (edit == null) {
      remarks.add(
          number,
          1,
          edits
              ? "应写作“把「原文」换成「改文」”或“删去「原文」”，「」要成对"
              : "看不懂“" + RuleFile.shortened(line) + "”，用例里能写 样本：…、把「…」换成「…」、删去「…」",
          "a case takes 样本：…, 把「…」换成「…」 and 删去「…」");
      cases.add(last);
      return edits && to == lines.length - 1 ? index : to;
    }
    List<Edit> all = new ArrayList<>(last.edits());
    all.add(edit);
    cases.add(new Case(last.line(), last.name(), last.expectation(), last.base(), all));
    return to;
  }

  private static boolean open(CharSequence text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '「') depth++;
      if (text.charAt(i) == '」') depth--;
    }
    return depth > 0;
  }

  private static @Nullable Edit edit(String text) {
    for (Pattern pattern : List.of(REPLACE, REPLACE_CURLY)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) return new Edit(matcher.group(1), matcher.group(2));
    }
    Matcher delete = DELETE.matcher(text);
    return delete.matches() ? new Edit(delete.group(1), "") : null;
  }

  private static String expectation(String word) {
    return switch (word) {
      case "应报出" -> "flag";
      case "不应报出" -> "pass";
      default -> "not-assessable";
    };
  }

  List<Case> all() {
    for (Case each : cases) {
      if (each.base().isEmpty()) {
        remarks.add(each.line(), 1, "用例没有写样本，如“样本：department-2023”", "the case names no sample");
      }
    }
    return List.copyOf(cases);
  }
}
