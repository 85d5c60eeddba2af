package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.finding.MessageTemplate;
import org.gouji.rule.sentence.WrittenRule.Part;
import org.gouji.rule.sentence.WrittenRule.Report;
import org.gouji.sheet.Nearest;

/** Writes the sentences of a rule as DRL. */
public final class RuleWriter {

  private static final String IMPORTS =
      "\n\nimport java.util.List\nimport org.gouji.finding.*\nimport org.gouji.report.*\n";
  private static final String HEAD =
      "package gouji.rules.sentence." + IMPORTS + "\nglobal org.gouji.finding.Findings findings\n";
  private static final String HEAD_OF_MANY =
      "package gouji.rules.many."
          + IMPORTS
          + "import org.gouji.collection.fact.*\n"
          + "\nglobal org.gouji.finding.CollectionFindings findings\n";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private final String id;
  private final Conditions conditions;
  private final Remarks remarks;

  private RuleWriter(String id, Conditions conditions, Remarks remarks) {
    this.id = id;
    this.conditions = conditions;
    this.remarks = remarks;
  }

  /**
   * Writes a rule.
   *
   * @param id of the rule
   * @param category last part of the package's name, apart from the packages of rules in DRL, whose
   *     findings may be others
   * @param cells ids by the key of the cell's name, see {@link CellNames#key}
   * @return DRL whose messages are named by {@link #message}; with remarks, of what is sound
   */
  public static String write(
      String id,
      String category,
      WrittenRule rule,
      SentenceVocabulary vocabulary,
      Supplier<Map<String, List<String>>> cells,
      Remarks remarks) {
    boolean ofMany = vocabulary.isOfMany(rule);
    StringBuilder drl = new StringBuilder(ofMany ? HEAD_OF_MANY : HEAD);
    drl.insert(drl.indexOf("\n"), category);
    int messages = 0;
    for (int i = 0; i < rule.parts().size(); i++) {
      Part part = rule.parts().get(i);
      Conditions conditions = new Conditions(vocabulary, cells, remarks, ofMany);
      part.conditions().forEach(conditions::add);
      RuleWriter writer = new RuleWriter(id, conditions, remarks);
      drl.append("\nrule \"").append(id).append(i == 0 ? "" : " " + (i + 1)).append("\"\nwhen\n");
      drl.append(conditions.drl()).append("then\n");
      for (Report report : part.reports()) {
        drl.append(writer.statement(report, message(messages)));
        if (report.severity() != null) messages++;
      }
      drl.append("end\n");
    }
    return drl.toString();
  }

  /** The name of a rule's messages, counted from 0. */
  public static String message(int index) {
    return index == 0 ? "default" : "message" + (index + 1);
  }

  private String statement(Report report, String message) {
    Set<String> names = new LinkedHashSet<>();
    if (!placeholders(report, report.zh(), names)) return "";
    if (report.en() != null && !placeholders(report, report.en(), names)) return "";
    if (report.severity() == null) return cannotAssess(report);
    StringBuilder text = new StringBuilder("    findings.report(" + subject() + ")");
    if (!message.equals(message(0))) text.append(".message(\"").append(message).append("\")");
    for (String name : names) {
      text.append("\n        .with(\"")
          .append(name)
          .append("\", ")
          .append(conditions.values().get(name))
          .append(')');
    }
    for (String ids : conditions.cellIds())
      text.append("\n        .cells(").append(ids).append(')');
    for (String evidence : evidence(report)) {
      text.append("\n        .evidence(").append(evidence).append(')');
    }
    for (String correction : conditions.corrections())
      text.append("\n        .").append(correction);
    return text.append(".add();\n").toString();
  }

  /** The rule, and where there are many reports the one that it speaks about. */
  private String subject() {
    String about = conditions.about();
    return '"' + id + '"' + (about == null ? "" : ", " + about);
  }

  private String cannotAssess(Report report) {
    List<String> pieces = new ArrayList<>();
    Matcher places = PLACEHOLDER.matcher(report.zh());
    int from = 0;
    while (places.find()) {
      if (places.start() > from)
        pieces.add(piece(report, report.zh().substring(from, places.start())));
      pieces.add(conditions.values().get(places.group(1)));
      from = places.end();
    }
    if (from < report.zh().length()) pieces.add(piece(report, report.zh().substring(from)));
    StringBuilder text = new StringBuilder("    findings.cannotAssess(" + subject() + ", ");
    text.append(String.join(" + ", pieces));
    for (String ids : conditions.cellIds()) text.append(", ").append(ids);
    return text.append(");\n").toString();
  }

  private String piece(Report report, String text) {
    String foreign = Literal.foreign(text);
    if (foreign.isEmpty()) return Literal.of(text);
    remarks.add(report.line(), 1, "“未能判定”里不能有 " + foreign, "未能判定 may not hold " + foreign);
    return "\"\"";
  }

  private boolean placeholders(Report report, String text, Set<String> names) {
    Set<String> here;
    try {
      here = new TreeSet<>(MessageTemplate.parse(text).names());
    } catch (IllegalArgumentException e) {
      remarks.add(
          report.line(),
          1,
          "花括号要成对，里面写名称；要显示花括号本身请写两个",
          "braces must pair and hold a name; double them to show a brace");
      return false;
    }
    boolean known = true;
    for (String name : here) {
      if (conditions.values().containsKey(name)) continue;
      known = false;
      if (conditions.isBroken()) continue;
      remarks.add(
          report.line(),
          1,
          "消息里的“{"
              + name
              + "}”没有内容"
              + (conditions.values().isEmpty()
                  ? "，上面的条件没有能填入的内容"
                  : "，能用的是 {" + String.join("}、{", conditions.values().keySet()) + "}")
              + Nearest.askZh(name, conditions.values().keySet()),
          "nothing fills {" + name + "}" + Nearest.askEn(name, conditions.values().keySet()));
    }
    names.addAll(here);
    return known;
  }

  private Set<String> evidence(Report report) {
    if (report.quotes().isEmpty()) return new LinkedHashSet<>(conditions.quotes().values());
    Set<String> chosen = new LinkedHashSet<>();
    for (String name : report.quotes()) {
      String quote = conditions.quotes().get(name);
      if (quote == null && conditions.isBroken()) continue;
      if (quote == null) {
        remarks.add(
            report.line(),
            1,
            "没有“"
                + name
                + "”可以引用，能引用的是 "
                + String.join("、", conditions.quotes().keySet())
                + Nearest.askZh(name, conditions.quotes().keySet()),
            "no evidence named " + name + Nearest.askEn(name, conditions.quotes().keySet()));
      } else {
        chosen.add(quote);
      }
    }
    return chosen;
  }
}
