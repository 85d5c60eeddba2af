package org.gouji.rule.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.rule.sentence.WrittenRule.Condition;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** The conditions of one part of a rule as DRL patterns in their order, and what they give. */
final class Conditions {

  private static final Pattern VARIABLE = Pattern.compile("\\$[a-zA-Z]+\\b");
  private static final Pattern BINDING = Pattern.compile("(\\$[a-zA-Z]+)\\s*:");

  private final SentenceVocabulary vocabulary;
  private final Supplier<Map<String, List<String>>> cells;
  private final Remarks remarks;
  private final boolean ofMany;
  private final Map<String, List<String>> patterns = new LinkedHashMap<>();
  private final Map<String, String> quotes = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> cellIds = new LinkedHashSet<>();
  private final Set<String> corrections = new LinkedHashSet<>();
  private final Set<String> bound = new HashSet<>();
  private @Nullable String about;
  private boolean broken;

  /**
   * No conditions yet.
   *
   * @param cells ids by the key of the cell's name, see {@link CellNames#key}
   * @param ofMany whether the rule looks at many reports
   */
  Conditions(
      SentenceVocabulary vocabulary,
      Supplier<Map<String, List<String>>> cells,
      Remarks remarks,
      boolean ofMany) {
    this.vocabulary = vocabulary;
    this.cells = cells;
    this.remarks =
        (line, column, zh, en) -> {
          broken = true;
          remarks.add(line, column, zh, en);
        };
    this.ofMany = ofMany;
  }

  /** What stands between {@code when} and {@code then}. */
  String drl() {
    StringBuilder drl = new StringBuilder();
    patterns.forEach((pattern, all) -> drl.append(indented(pattern, all)));
    return drl.toString();
  }

  /** Expressions of the evidence, by the names that authors use. */
  Map<String, String> quotes() {
    return Collections.unmodifiableMap(quotes);
  }

  /** Expressions of what messages may hold, by the names that authors use. */
  Map<String, String> values() {
    return Collections.unmodifiableMap(values);
  }

  Set<String> cellIds() {
    return Collections.unmodifiableSet(cellIds);
  }

  /** Calls that name the cells to correct. */
  Set<String> corrections() {
    return Collections.unmodifiableSet(corrections);
  }

  /** Whether a sentence is missing or had a mistake, so that what it would give is missing. */
  boolean isBroken() {
    return broken || patterns.isEmpty();
  }

  /** An expression for the report that findings are about; null where there is only one. */
  @Nullable String about() {
    return about;
  }

  private static String indented(String pattern, List<String> constraints) {
    String whole =
        pattern.replace(
            "{}",
            constraints.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(", ")));
    StringBuilder text = new StringBuilder();
    for (String line : whole.strip().split("\n", -1)) text.append("    ").append(line).append('\n');
    return text.toString();
  }

  /** Adds a sentence; what is wrong with it is remarked. */
  void add(Condition condition) {
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
        0,
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
          0,
          "这一句之前要先有一句说“" + needs + "”的话",
          "a sentence about " + needs + " must come before");
      return;
    }
    if (vocabulary.isOfMany(sentence) != ofMany) {
      remarks.add(
          condition.line(),
          0,
          "说几份报告的句子和说一份报告的句子不能写在一条规则里",
          "sentences on many reports and on one cannot stand in one rule");
      return;
    }
    String drl = filled(sentence.drl(), places);
    if (sentence.subject() != null) {
      SentenceVocabulary.Subject subject = vocabulary.subject(sentence.subject());
      if (about != null && !patterns.containsKey(subject.pattern())) {
        remarks.add(
            condition.line(),
            0,
            "这一句与上面的句子说的不是一件事，请另写一段“当”和“那么”",
            "this sentence is not about what the ones above are about; begin another 当");
        return;
      }
      patterns.computeIfAbsent(subject.pattern(), key -> new ArrayList<>()).add(drl);
      quotes.putAll(subject.quotes());
      values.putAll(subject.values());
      if (about == null) about = subject.about();
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

  private void at(Condition condition, @Nullable String word, String zh, String en) {
    int column = word == null ? -1 : condition.text().indexOf(word);
    remarks.add(condition.line(), column + 1, zh, en);
  }
}
