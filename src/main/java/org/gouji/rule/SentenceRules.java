package org.gouji.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.gouji.rule.RuleCase.Expectation;
import org.gouji.rule.sentence.Remarks;
import org.gouji.rule.sentence.RuleFile;
import org.gouji.rule.sentence.RuleWriter;
import org.gouji.rule.sentence.SentenceVocabulary;
import org.gouji.rule.sentence.WrittenRule;
import org.gouji.rule.sentence.WrittenRule.Case;
import org.gouji.rule.sentence.WrittenRule.Edit;
import org.gouji.rule.sentence.WrittenRule.Field;
import org.gouji.rule.sentence.WrittenRule.Report;
import org.gouji.rule.sentence.WrittenRule.Sample;
import org.jspecify.annotations.Nullable;

/** Makes rules of files with sentences, one rule a file. */
final class SentenceRules {

  /** How the names of these files end. */
  private static final List<String> SUFFIXES = List.of(".rule.txt", ".规则.txt");

  private final SentenceVocabulary vocabulary;
  private final Supplier<Map<String, List<String>>> cells;
  private final Mistakes mistakes;

  /**
   * @param cells ids by the key of the cell's name
   */
  SentenceRules(
      SentenceVocabulary vocabulary, Supplier<Map<String, List<String>>> cells, Mistakes mistakes) {
    this.vocabulary = vocabulary;
    this.cells = cells;
    this.mistakes = mistakes;
  }

  static boolean isRule(String path) {
    return SUFFIXES.stream().anyMatch(path::endsWith);
  }

  /** The id that the name of a file gives. */
  static String id(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)) return name.substring(0, name.length() - suffix.length());
    }
    throw new IllegalArgumentException(path);
  }

  /** Makes a rule of a file's text; what is wrong with it goes to the mistakes. */
  RuleSource read(String path, String text) {
    String[] lines = text.split("\n", -1);
    Remarks remarks =
        (line, column, zh, en) -> {
          int place = line == 0 ? column : indent(lines[line - 1]) + Math.max(1, column);
          mistakes.add(path, line, place, zh, en);
        };
    String id = id(path);
    WrittenRule rule = RuleFile.read(text, remarks);
    Field number = rule.field("编号");
    if (number == null) {
      remarks.add(0, 0, "缺少“编号：" + id + "”", "编号 is missing");
    } else if (!number.value().equals(id)) {
      remarks.add(
          number.line(),
          1,
          "编号“" + number.value() + "”与文件名“" + id + "”不一致，文件名应是 编号.rule.txt",
          "id '" + number.value() + "' differs from the file's name '" + id + "'");
    }
    return make(path, path, id, rule, remarks);
  }

  private static int indent(String line) {
    int spaces = 0;
    while (spaces < line.length() && " \t　".indexOf(line.charAt(spaces)) >= 0) spaces++;
    return spaces;
  }

  /**
   * Makes a rule.
   *
   * @param path of its file
   * @param source path that is the rule's own
   * @param remarks where what is wrong with it goes, by the lines that it names
   */
  RuleSource make(String path, String source, String id, WrittenRule rule, Remarks remarks) {
    int before = mistakes.count();
    Category category = category(path, rule, remarks);
    Scope scope = vocabulary.isOfMany(rule) ? Scope.COLLECTION : Scope.REPORT;
    RuleInfo info = category == null ? null : info(path, id, category, rule, scope, remarks);
    String word = category == null ? "unknown" : category.word();
    String drl = RuleWriter.write(id, word, rule, vocabulary, cells, remarks);
    return new RuleSource(id, mistakes.count() > before ? null : info, source, new DrlText(drl));
  }

  private static @Nullable Category category(String path, WrittenRule rule, Remarks remarks) {
    Field field = rule.field("类别");
    if (field != null && !field.value().isEmpty()) {
      return ChineseWords.category(field.value(), (zh, en) -> remarks.add(field.line(), 1, zh, en));
    }
    String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    for (Category category : Category.values()) if (category.word().equals(folder)) return category;
    remarks.add(
        0,
        0,
        "缺少“类别”：请把文件放在类别的文件夹里（如 section），或者写明“类别”",
        "类别 is missing; put the file into the folder of a category, or name one");
    return null;
  }

  private static @Nullable RuleInfo info(
      String path, String id, Category category, WrittenRule rule, Scope scope, Remarks remarks) {
    Field number = rule.field("编号");
    if (!RuleYaml.isId(id)) {
      remarks.add(
          number == null ? 0 : number.line(),
          1,
          "编号“" + id + "”应如 SECT-901：大写字母、数字和连字符",
          "id '" + id + "' must be like SECT-901");
    }
    Words title = words(rule, "标题", remarks);
    Words basis = words(rule, "依据", remarks);
    Field years = rule.field("年度");
    Years valid =
        years == null || years.value().isEmpty()
            ? Years.ALL
            : ChineseWords.years(years.value(), (zh, en) -> remarks.add(years.line(), 1, zh, en));
    Field severity = rule.field("级别");
    Severity given =
        severity == null
            ? null
            : ChineseWords.severity(
                severity.value(), (zh, en) -> remarks.add(severity.line(), 1, zh, en));
    SortedMap<String, RuleInfo.Message> messages = messages(rule);
    List<RuleCase> cases = cases(rule, scope, remarks);
    if (title == null || basis == null || valid == null) return null;
    RuleInfo.Message first = messages.get(RuleWriter.message(0));
    Severity usual = given != null ? given : first == null ? Severity.WARNING : first.severity();
    Field history = rule.field("修改记录");
    return new RuleInfo(
        id,
        title,
        category,
        usual,
        valid,
        basis,
        messages,
        history == null || history.value().isEmpty() ? null : history.value(),
        path,
        cases,
        scope);
  }

  private static @Nullable Words words(WrittenRule rule, String name, Remarks remarks) {
    Field zh = rule.field(name);
    Field en = rule.field("英文" + name);
    if (zh == null || zh.value().isEmpty()) {
      remarks.add(zh == null ? 0 : zh.line(), 1, "缺少“" + name + "”", name + " is missing");
      return null;
    }
    return new Words(zh.value(), en == null || en.value().isEmpty() ? zh.value() : en.value());
  }

  private static SortedMap<String, RuleInfo.Message> messages(WrittenRule rule) {
    SortedMap<String, RuleInfo.Message> messages = new TreeMap<>();
    for (WrittenRule.Part part : rule.parts()) {
      for (Report report : part.reports()) {
        if (report.severity() == null) continue;
        String en = report.en() == null ? report.zh() : report.en();
        messages.put(
            RuleWriter.message(messages.size()),
            new RuleInfo.Message(report.severity(), new Words(report.zh(), en)));
      }
    }
    return messages;
  }

  private static List<RuleCase> cases(WrittenRule rule, Scope scope, Remarks remarks) {
    List<RuleCase> cases = new ArrayList<>();
    for (Case each : rule.cases()) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("name", each.name());
      data.put("expect", each.expectation());
      if (scope == Scope.COLLECTION) {
        data.put("reports", each.samples().stream().map(SentenceRules::report).toList());
        if (each.roster() != null) data.put("roster", each.roster());
        if (each.asOf() != null) data.put("asOf", each.asOf());
      } else {
        if (each.samples().size() > 1 || each.roster() != null || each.asOf() != null) {
          remarks.add(
              each.line(),
              1,
              "这条规则只看一份报告，用例里只能有一份样本，不能有花名册和日期",
              "the rule looks at one report; its cases have one sample, no roster and no day");
        }
        if (!each.samples().isEmpty()) data.putAll(report(each.samples().get(0)));
      }
      cases.add(new RuleCase(each.name(), expectation(each.expectation()), data));
    }
    if (!rule.casesRead()) return cases;
    for (Expectation wanted : List.of(Expectation.FLAG, Expectation.PASS)) {
      if (cases.stream().anyMatch(it -> it.expectation() == wanted)) continue;
      boolean flag = wanted == Expectation.FLAG;
      remarks.add(
          0,
          0,
          flag ? "缺少应当报出的用例（应报出：…）" : "缺少不应报出的用例（不应报出：…）",
          flag ? "a case that must be flagged is missing" : "a case that must not be is missing");
    }
    return cases;
  }

  private static Map<String, Object> report(Sample sample) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("base", sample.base());
    if (sample.file() != null) data.put("name", sample.file());
    List<Map<String, String>> change = new ArrayList<>();
    for (Edit edit : sample.edits()) change.add(Map.of("from", edit.from(), "to", edit.to()));
    if (!change.isEmpty()) data.put("change", change);
    return data;
  }

  private static Expectation expectation(String word) {
    return Arrays.stream(Expectation.values())
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
