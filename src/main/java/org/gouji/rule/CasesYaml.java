package org.gouji.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.rule.RuleCase.Expectation;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a {@code cases.yaml}: a list of entries with {@code name}, {@code expect} ({@code flag},
 * {@code pass}, {@code not-assessable}) and whatever else those who run them need.
 */
final class CasesYaml {

  private CasesYaml() {}

  static List<RuleCase> read(String file, String text, Mistakes mistakes) {
    YamlText yaml = new YamlText(file, text, mistakes);
    Node root = yaml.root();
    if (root == null) return List.of();
    if (!(root instanceof SequenceNode list)) {
      mistakes.add(file, 1, 1, "这里应是例子的列表(每个以“- ”开头)", "a list of cases is expected");
      return List.of();
    }
    int before = mistakes.count();
    List<Entry> entries = new ArrayList<>();
    for (Node node : list.getValue()) {
      YamlMap map = YamlMap.of(file, node, mistakes);
      String name = map == null ? null : map.text("name");
      Expectation expectation = map == null ? null : expectation(map);
      if (name != null && expectation != null) entries.add(new Entry(name, expectation));
    }
    if (mistakes.count() > before || !(yaml.data() instanceof List<?> data)) return List.of();
    complain(file, entries, mistakes);
    List<RuleCase> cases = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      cases.add(
          new RuleCase(entries.get(i).name(), entries.get(i).expectation(), map(data.get(i))));
    }
    return cases;
  }

  private static @Nullable Expectation expectation(YamlMap map) {
    String word = map.text("expect");
    Node node = map.get("expect");
    if (word == null || node == null) return null;
    for (Expectation value : Expectation.values()) {
      if (value.word().equals(word)) return value;
    }
    map.mistake(
        node,
        "expect 只能是 flag、pass 或 not-assessable",
        "expect must be flag, pass or not-assessable");
    return null;
  }

  private static void complain(String file, List<Entry> entries, Mistakes mistakes) {
    Set<Expectation> seen = EnumSet.noneOf(Expectation.class);
    entries.forEach(entry -> seen.add(entry.expectation()));
    if (!seen.contains(Expectation.FLAG)) {
      mistakes.add(
          file, "缺少应当报出的例子(expect: flag)", "a case that must be flagged is missing (expect: flag)");
    }
    if (!seen.contains(Expectation.PASS)) {
      mistakes.add(
          file,
          "缺少不应报出的例子(expect: pass)",
          "a case that must not be flagged is missing (expect: pass)");
    }
  }

  private static Map<String, Object> map(Object entry) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) entry).forEach((key, value) -> map.put(String.valueOf(key), plain(value)));
    return map;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) return map(map);
    if (!(value instanceof List<?> list)) return value;
    List<@Nullable Object> plain = new ArrayList<>();
    for (Object item : list) plain.add(plain(item));
    return plain;
  }

  private record Entry(String name, Expectation expectation) {}
}
