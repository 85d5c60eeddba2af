package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.rule.sentence.WrittenRule.Case;
import org.gouji.rule.sentence.WrittenRule.Edit;
import org.gouji.rule.sentence.WrittenRule.Sample;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a rule: what each shows, its sample report and the changes to that. */
final class CaseLines {

  private static final Pattern HEAD =
      Pattern.compile("(应报出|不应报出|应未能判定)\\s*(?:[：:]\\s*(.*)|[「“](.*)[」”])?");
  private static final Pattern BASE =
      Pattern.compile("(?:又一份)?样本\\s*[：:]?\\s*(\\S+?)(?:\\s*[，,]\\s*文件名\\s*(\\S+))?");
  private static final Pattern AS_OF = Pattern.compile("以这一天为准\\s*[：:]?\\s*(\\S+)");
  private static final Pattern ROSTER = Pattern.compile("花名册\\s*[：:]?\\s*「(.*)」", Pattern.DOTALL);
  private static final Pattern REPLACE =
      Pattern.compile("把\\s*「(.*?)」\\s*换成\\s*「(.*)」[。；]?", Pattern.DOTALL);
  private static final Pattern REPLACE_CURLY =
      Pattern.compile("把\\s*“(.*?)”\\s*换成\\s*“(.*)”[。；]?", Pattern.DOTALL);
  private static final Pattern DELETE = Pattern.compile("删去\\s*「(.*)」[。；]?", Pattern.DOTALL);

  private static final String KNOWN =
      "样本：…、把「…」换成「…」、删去「…」；看几份报告的规则还有 又一份样本：…、花名册「…」、以这一天为准：2024-04-01";

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
      cases.add(new Case(number, name.strip(), expectation(head.group(1)), List.of(), null, null));
      return index;
    }
    Case last = cases.remove(cases.size() - 1);
    Matcher base = BASE.matcher(line);
    Matcher day = AS_OF.matcher(line);
    if (base.matches()) {
      List<Sample> samples = new ArrayList<>(last.samples());
      if (!line.startsWith("又一份")) samples.clear();
      samples.add(new Sample(base.group(1), base.group(2), List.of()));
      cases.add(with(last, samples));
      return index;
    }
    if (day.matches()) {
      cases.add(
          new Case(
              last.line(),
              last.name(),
              last.expectation(),
              last.samples(),
              last.roster(),
              day.group(1)));
      return index;
    }
    int to = index;
    StringBuilder text = new StringBuilder(line);
    boolean edits = line.startsWith("把") || line.startsWith("删去") || line.startsWith("花名册");
    while (edits && open(text) && to + 1 < lines.length) text.append('\n').append(lines[++to]);
    Matcher roster = ROSTER.matcher(Line.strip(text.toString()));
    if (roster.matches()) {
      String rows = roster.group(1).lines().map(Line::strip).collect(Collectors.joining("\n"));
      cases.add(
          new Case(
              last.line(),
              last.name(),
              last.expectation(),
              last.samples(),
              rows.strip() + "\n",
              last.asOf()));
      return to;
    }
    Edit edit = edit(Line.strip(text.toString()));
    if (edit == null) {
      remarks.add(
          number,
          1,
          edits
              ? "应写作“把「原文」换成「改文」”“删去「原文」”或“花名册「…」”，「」要成对"
              : "看不懂“" + RuleFile.shortened(line) + "”，用例里能写 " + KNOWN,
          "a case takes " + KNOWN);
      cases.add(last);
      return edits && to == lines.length - 1 ? index : to;
    }
    List<Sample> samples = new ArrayList<>(last.samples());
    if (samples.isEmpty()) {
      remarks.add(number, 1, "这一行之前应先写样本，如“样本：department-2023”", "样本 must come first");
      samples.add(new Sample("?", null, List.of()));
    }
    Sample changed = samples.remove(samples.size() - 1);
    List<Edit> all = new ArrayList<>(changed.edits());
    all.add(edit);
    samples.add(new Sample(changed.base(), changed.file(), all));
    cases.add(with(last, samples));
    return to;
  }

  private static Case with(Case last, List<Sample> samples) {
    return new Case(
        last.line(), last.name(), last.expectation(), samples, last.roster(), last.asOf());
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
      if (each.samples().isEmpty()) {
        remarks.add(each.line(), 1, "用例没有写样本，如“样本：department-2023”", "the case names no sample");
      }
    }
    return List.copyOf(cases);
  }
}
