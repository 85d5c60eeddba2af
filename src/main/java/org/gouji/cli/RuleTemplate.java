package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules to start from, each with its files. The first three have a section mention something, in
 * each way to write a rule; the others show what else a row or a sentence can say.
 */
enum RuleTemplate {
  SENTENCES(Map.of("sentences.txt", "section/{id}.rule.txt")),
  SHEET(Map.of("sheet.csv", "section/{id}.rules.csv")),
  DRL(
      Map.of(
          "rule.yaml", "section/{id}/rule.yaml",
          "rule.drl", "section/{id}/rule.drl",
          "cases.yaml", "section/{id}/cases.yaml")),
  /** A row of a relation between rows or columns of a table. */
  IDENTITY(Map.of("identity.csv", "arithmetic/{id}.rules.csv")),
  /** A day by which agencies of a kind must publish. */
  DEADLINE(Map.of("deadline.csv", "timeliness/{id}.rules.csv")),
  /** A wording with a figure that a cell must have. */
  FIGURE(Map.of("figure.csv", "narrative/{id}.rules.csv")),
  /** A label of an earlier form. */
  LABEL(Map.of("label.csv", "template/{id}.rules.csv")),
  /** Figures of two years, in sentences. */
  YEARS(Map.of("years.txt", "continuity/{id}.rule.txt"));

  /** The sections that are prose, and words of each in the sample that the cases start from. */
  private static final Map<String, String> ANCHORS =
      Map.of("一", "专栏和公众号的日常维护。", "五", "二是加强培训。", "六", "没有其他需要报告的事项。");

  private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六");
  private static final Map<String, String> LEVELS =
      Map.of("错误", "error", "警告", "warning", "提示", "info");

  private final Map<String, String> files;

  RuleTemplate(Map<String, String> files) {
    this.files = files;
  }

  /** Whether it asks which section must mention what. */
  boolean isOnSection() {
    return this == SENTENCES || this == SHEET || this == DRL;
  }

  /** Whether there is a template for a section. */
  static boolean isSection(String section) {
    return ANCHORS.containsKey(section);
  }

  static boolean isLevel(String severity) {
    return LEVELS.containsKey(severity);
  }

  /**
   * The files of a rule.
   *
   * @param answers id, title, severity, from, section, words, basis and reason
   * @return texts by path below the pack's folder
   */
  Map<String, String> fill(Map<String, String> answers) {
    Map<String, String> values = new LinkedHashMap<>(answers);
    String section = answers.getOrDefault("section", "");
    String anchor = ANCHORS.getOrDefault(section, "");
    String word = answers.getOrDefault("words", "").split("、", -1)[0];
    String from = answers.getOrDefault("from", "");
    values.put("number", String.valueOf(NUMBERS.indexOf(section) + 1));
    values.put("level", LEVELS.getOrDefault(answers.getOrDefault("severity", ""), ""));
    values.put("years", from.isEmpty() ? "" : from + " 起");
    values.put("range", from.isEmpty() ? "[null, null]" : "[" + from + ", null]");
    values.put("anchor", anchor);
    values.put("word", word);
    if (this == DRL) {
      for (String text : List.of("title", "basis", "reason", "words", "anchor")) {
        values.put(text, "\"" + values.getOrDefault(text, "") + "\"");
      }
      values.put("anchored", "\"" + anchor + "有" + word + "。\"");
    }
    if (files.keySet().stream().anyMatch(name -> name.endsWith(".csv"))) {
      values.replaceAll((name, value) -> value.replace(',', '，'));
    }
    Map<String, String> written = new LinkedHashMap<>();
    files.forEach(
        (template, path) -> written.put(filled(path, values), filled(text(template), values)));
    return written;
  }

  private static String filled(String text, Map<String, String> values) {
    String filled = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private static String text(String template) {
    try (InputStream in = RuleTemplate.class.getResourceAsStream("new/" + template)) {
      if (in == null) throw new IllegalStateException("no resource " + template);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
