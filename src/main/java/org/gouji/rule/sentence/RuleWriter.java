package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.finding.MessageTemplate;
import org.gouji.rule.sentence.WrittenRule.Condition;
import org.gouji.rule.sentence.WrittenRule.Part;
import org.gouji.rule.sentence.WrittenRule.Report;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** Writes the sentences of a rule as DRL. */
public final class RuleWriter {

  private static final Pattern VARIABLE = Pattern.compile("\\$[a-zA-Z]+\\b");
  private static final Pattern BINDING = Pattern.compile("(\\$[a-zA-Z]+)\\s*:");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private final SentenceVocabulary vocabulary;
  private final Supplier<Map<String, List<String>>> cells;
  private final Remarks remarks;

  /** The conditions of one part: patterns in their order, and what they give. */
  private final Map<String, List<String>> patterns = new LinkedHashMap<>();

  private final Map<String, String> quotes = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> cellIds = new LinkedHashSet<>();
  private final Set<String> corrections = new LinkedHashSet<>();
  private final Set<String> bound = new HashSet<>();

  private RuleWriter(
      SentenceVocabulary vocabulary, Supplier<Map<String, List<String>>> cells, Remarks remarks) {
    this.vocabulary = vocabulary;
    this.cells = cells;
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
    StringBuilder drl = new StringBuilder();
    drl.append("package gouji.rules.sentence.").append(category).append("\n\n");
    drl.append("import java.util.List\nimport org.gouji.finding.*\nimport org.gouji.report.*\n\n");
    drl.append("global org.gouji.finding.Findings findings\n");
    int messages = 0;
    for (int i = 0; i < rule.parts().size(); i++) {
      Part part = rule.parts().get(i);
      RuleWriter writer = new RuleWriter(vocabulary, cells, remarks);
      for (Condition condition : part.conditions()) writer.add(condition);
      drl.append("\nrule \"").append(id).append(i == 0 ? "" : " " + (i + 1)).append("\"\nwhen\n");
      writer.patterns.forEach((pattern, all) -> drl.append(indented(pattern, all)));
      drl.append("then\n");
      for (Report report : part.reports()) {
        drl.append(writer.statement(id, report, message(messages)));
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

  private static String indented(String pattern, List<String> constraints) {
    String whole = pattern.replace("{}", String.join(", ", constraints));
    StringBuilder text = new StringBuilder();
    for (String line : whole.strip().split("\n", -1)) text.append("    ").append(line).append('\n');
    return text.toString();
  }

  private void add(Condition condition) {
    String line = Line.plain(condition.text());
    List<String> near = null;
    Sentence unsure = null;
    for (Sentence sentence : vocabulary.sentences()) {
      List<String> given = sentence.match(line);
      if (given != null) {
        add(condition, sentence, given);
        return;
      }
      if (unsure == null) {
        near = sentence.matchBroadly(line);
        if (near != null) unsure = sentence;
      }
    }
    if (unsure == null || near == null) {
      unknown(condition, line);
      return;
    }
    for (int i = 0; i < near.size(); i++) {
      Parameter parameter = unsure.parameters().get(i);
      if (parameter.takes(near.get(i))) continue;
      Set<String> words = parameter.words().keySet();
      at(
          condition,
          near.get(i),
          "“" + near.get(i) + "”不对，" + parameter.wantedZh() + Nearest.askZh(near.get(i), words),
          "'" + near.get(i) + "': " + parameter.wantedEn() + Nearest.askEn(near.get(i), words));
    }
  }

  private void unknown(Condition condition, String line) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Sentence sentence : vocabulary.sentences()) known.put(sentence.bare(), sentence.say());
    String bare = line.replaceAll("「[^」]*」", "「」").replaceAll("[0-9.]+", "");
    String nearest = known.getOrDefault(Nearest.of(bare, known.keySet()), "");
    remarks.add(
        condition.line(),
        1,
        "没有这样的句子：“"
            + RuleFile.shortened(condition.text())
            + "”"
            + (nearest.isEmpty() ? "，能写的句子见 rules/README.md" : "，是否为“" + nearest + "”？"),
        "unknown sentence" + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"));
  }

  private void add(Condition condition, Sentence sentence, List<String> given) {
    Map<String, String> places = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      Parameter parameter = sentence.parameters().get(i);
      if (parameter.isRelation()) {
        String table = places.getOrDefault("表", "").replace("\"", "");
        boolean rows = parameter.kind() == Parameter.Kind.ROWS;
        Relation relation = new Relation(cells.get(), table + (rows ? "/row/" : "/column/"));
        String ids = relation.ids(given.get(i));
        relation.mistakes().forEach((word, words) -> at(condition, word, words.zh(), words.en()));
        if (ids == null) return;
        places.put(parameter.name(), '"' + ids + '"');
        continue;
      }
      String drl = parameter.drl(given.get(i), parameter.isOfForms() ? cells.get() : Map.of());
      if (drl == null) {
        if (parameter.kind() == Parameter.Kind.CELL) unknownCell(condition, given.get(i));
        else unknownVersion(condition, given.get(i));
        return;
      }
      String name = parameter.name();
      for (int n = 2; places.containsKey(name); n++) name = parameter.name() + n;
      places.put(name, drl);
    }
    String needs = sentence.needs();
    if (needs != null && !patterns.containsKey(vocabulary.subject(needs).pattern())) {
      remarks.add(
          condition.line(),
          1,
          "这一句之前要先有一句说“" + needs + "”的话",
          "a sentence about " + needs + " must come before");
      return;
    }
    String drl = filled(sentence.drl(), places);
    if (sentence.subject() != null) {
      SentenceVocabulary.Subject subject = vocabulary.subject(sentence.subject());
      patterns.computeIfAbsent(subject.pattern(), key -> new ArrayList<>()).add(drl);
      quotes.putAll(subject.quotes());
      values.putAll(subject.values());
      if (subject.cells() != null) cellIds.add(subject.cells());
    } else {
      UnaryOperator<String> renaming = renaming(drl);
      patterns.put(renaming.apply(drl), List.of());
      sentence.quotes().forEach((name, it) -> put(quotes, name, renaming.apply(it)));
      sentence
          .values()
          .forEach((name, it) -> put(values, name, renaming.apply(filled(it, places))));
      if (sentence.cells() != null) cellIds.add(renaming.apply(sentence.cells()));
      correct("suspects", sentence.suspects(), places, renaming);
      correct("alternatives", sentence.alternatives(), places, renaming);
    }
  }

  private void correct(
      String method,
      @Nullable String expression,
      Map<String, String> places,
      UnaryOperator<String> renaming) {
    if (expression == null) return;
    corrections.add(method + "(" + renaming.apply(filled(expression, places)) + ")");
  }

  private void unknownVersion(Condition condition, String version) {
    List<String> known = new ArrayList<>();
    for (String key : cells.get().keySet()) {
      if (key.startsWith(Parameter.VERSIONS)) known.add(key.substring(Parameter.VERSIONS.length()));
    }
    String all = String.join("、", known);
    at(condition, version, "没有“" + version + "”版的表式，有的是 " + all, "no form " + version);
  }

  private void unknownCell(Condition condition, String name) {
    String nearest = Nearest.of(CellNames.key(name), cells.get().keySet());
    at(
        condition,
        name,
        "没有“" + name + "”这个单元格" + (nearest.isEmpty() ? "，名称应如 予以公开·总计" : "，是否为“" + nearest + "”？"),
        "unknown cell '"
            + name
            + "'"
            + (nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?"));
  }

  private static String filled(String drl, Map<String, String> places) {
    String text = drl;
    for (Map.Entry<String, String> place : places.entrySet()) {
      text = text.replace("{" + place.getKey() + "}", place.getValue());
    }
    return text;
  }

  /** Gives the variables that conditions bind other names where earlier ones took theirs. */
  private UnaryOperator<String> renaming(String drl) {
    Map<String, String> names = new LinkedHashMap<>();
    Matcher bindings = BINDING.matcher(drl);
    while (bindings.find()) {
      String name = bindings.group(1);
      String free = name;
      for (int n = 2; !bound.add(free); n++) free = name + n;
      names.put(name, free);
    }
    return text ->
        VARIABLE
            .matcher(text)
            .replaceAll(it -> Matcher.quoteReplacement(names.getOrDefault(it.group(), it.group())));
  }

  private static void put(Map<String, String> map, String name, String expression) {
    String free = name;
    for (int n = 2; map.containsKey(free); n++) free = name + n;
    map.put(free, expression);
  }

  private String statement(String id, Report report, String message) {
    Set<String> names = new LinkedHashSet<>();
    if (!placeholders(report, report.zh(), names)) return "";
    if (report.en() != null && !placeholders(report, report.en(), names)) return "";
    if (report.severity() == null) return cannotAssess(id, report);
    StringBuilder text = new StringBuilder("    findings.report(\"" + id + "\")");
    if (!message.equals(message(0))) text.append(".message(\"").append(message).append("\")");
    for (String name : names) {
      text.append("\n        .with(\"")
          .append(name)
          .append("\", ")
          .append(values.get(name))
          .append(')');
    }
    for (String ids : cellIds) text.append("\n        .cells(").append(ids).append(')');
    for (String evidence : evidence(report)) {
      text.append("\n        .evidence(").append(evidence).append(')');
    }
    for (String correction : corrections) text.append("\n        .").append(correction);
    return text.append(".add();\n").toString();
  }

  private String cannotAssess(String id, Report report) {
    List<String> pieces = new ArrayList<>();
    Matcher places = PLACEHOLDER.matcher(report.zh());
    int from = 0;
    while (places.find()) {
      if (places.start() > from)
        pieces.add(piece(report, report.zh().substring(from, places.start())));
      pieces.add(values.get(places.group(1)));
      from = places.end();
    }
    if (from < report.zh().length()) pieces.add(piece(report, report.zh().substring(from)));
    StringBuilder text = new StringBuilder("    findings.cannotAssess(\"" + id + "\", ");
    text.append(String.join(" + ", pieces));
    for (String ids : cellIds) text.append(", ").append(ids);
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
      if (values.containsKey(name)) continue;
      known = false;
      remarks.add(
          report.line(),
          1,
          "消息里的“{"
              + name
              + "}”没有内容"
              + (values.isEmpty()
                  ? "，上面的条件没有能填入的内容"
                  : "，能用的是 {" + String.join("}、{", values.keySet()) + "}")
              + Nearest.askZh(name, values.keySet()),
          "nothing fills {" + name + "}" + Nearest.askEn(name, values.keySet()));
    }
    names.addAll(here);
    return known;
  }

  private Set<String> evidence(Report report) {
    if (report.quotes().isEmpty()) return new LinkedHashSet<>(quotes.values());
    Set<String> chosen = new LinkedHashSet<>();
    for (String name : report.quotes()) {
      String quote = quotes.get(name);
      if (quote == null) {
        remarks.add(
            report.line(),
            1,
            "没有“"
                + name
                + "”可以引用，能引用的是 "
                + String.join("、", quotes.keySet())
                + Nearest.askZh(name, quotes.keySet()),
            "no evidence named " + name + Nearest.askEn(name, quotes.keySet()));
      } else {
        chosen.add(quote);
      }
    }
    return chosen;
  }

  private void at(Condition condition, @Nullable String word, String zh, String en) {
    int column = word == null ? -1 : condition.text().indexOf(word);
    remarks.add(condition.line(), column < 0 ? 1 : column + 1, zh, en);
  }
}
