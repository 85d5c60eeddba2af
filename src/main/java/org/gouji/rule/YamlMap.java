package org.gouji.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a YAML file; what is wrong with it goes to the mistakes. */
final class YamlMap {

  private final String file;
  private final Node node;
  private final Mistakes mistakes;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlMap(String file, MappingNode node, Mistakes mistakes) {
    this.file = file;
    this.node = node;
    this.mistakes = mistakes;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (values.put(key, tuple.getValueNode()) != null) {
        mistake(tuple.getKeyNode(), "“" + key + "”写了两次", "'" + key + "' is given twice");
      }
    }
  }

  /** The mapping that a node is; null, with a mistake, where it is none. */
  static @Nullable YamlMap of(String file, @Nullable Node node, Mistakes mistakes) {
    if (node == null) return null;
    if (node instanceof MappingNode mapping) return new YamlMap(file, mapping, mistakes);
    mistakes.add(
        file,
        line(node),
        column(node),
        "这里应是“键: 值”的形式(冒号用半角,后面空一格)",
        "'key: value' is expected here");
    return null;
  }

  /** Objects to keys that are not among these. */
  void allow(Set<String> keys) {
    values.forEach(
        (key, value) -> {
          if (!keys.contains(key)) {
            mistake(value, "不认识的字段“" + key + "”", "unknown field '" + key + "'");
          }
        });
  }

  Map<String, Node> values() {
    return values;
  }

  @Nullable Node get(String key) {
    return values.get(key);
  }

  /** A text that must be there and not be empty; null, with a mistake, where it is not. */
  @Nullable String text(String key) {
    Node value = values.get(key);
    if (value == null) {
      mistake(node, "缺少字段“" + key + "”", "field '" + key + "' is missing");
      return null;
    }
    if (value instanceof ScalarNode scalar
        && !scalar.getTag().equals(Tag.NULL)
        && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    mistake(value, "字段“" + key + "”应是文字", "field '" + key + "' must be a text");
    return null;
  }

  /** A mapping that must be there; null, with a mistake, where it is not. */
  @Nullable YamlMap map(String key) {
    Node value = values.get(key);
    if (value == null) {
      mistake(node, "缺少字段“" + key + "”", "field '" + key + "' is missing");
      return null;
    }
    return of(file, value, mistakes);
  }

  /** A text in both languages that must be there; null, with a mistake, where it is not. */
  @Nullable Words words(String key) {
    YamlMap map = map(key);
    if (map == null) return null;
    map.allow(Set.of("zh", "en"));
    return map.words();
  }

  /** The texts {@code zh} and {@code en} of this mapping; null, with a mistake, without them. */
  @Nullable Words words() {
    String zh = text("zh");
    String en = text("en");
    return zh == null || en == null ? null : new Words(zh, en);
  }

  /** Notes a mistake at a node; at this mapping where that is null. */
  void mistake(@Nullable Node at, String zh, String en) {
    Node place = at == null ? node : at;
    mistakes.add(file, line(place), column(place), zh, en);
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  static int column(Node node) {
    return node.getStartMark().getColumn() + 1;
  }
}
