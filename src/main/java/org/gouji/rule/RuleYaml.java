package org.gouji.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.finding.Category;
import org.gouji.finding.MessageTemplate;
import org.gouji.finding.Severity;
import org.gouji.finding.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a {@code rule.yaml}. */
final class RuleYaml {

  private static final Set<String> FIELDS =
      Set.of(
          "id", "title", "category", "severity", "scope", "years", "basis", "messages", "history");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

  private final YamlMap yaml;
  private final Mistakes mistakes;
  private final String file;

  private RuleYaml(String file, YamlMap yaml, Mistakes mistakes) {
    this.file = file;
    this.yaml = yaml;
    this.mistakes = mistakes;
  }

  /**
   * Reads what a rule says about itself.
   *
   * @param folder the rule's folder
   * @return null, with mistakes, where something is missing or wrong
   */
  static @Nullable RuleInfo read(
      String folder, String file, String text, List<RuleCase> cases, Mistakes mistakes) {
    YamlMap yaml = YamlMap.of(file, new YamlText(file, text, mistakes).root(), mistakes);
    return yaml == null ? null : new RuleYaml(file, yaml, mistakes).info(folder, cases);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private @Nullable RuleInfo info(String folder, List<RuleCase> cases) {
    yaml.allow(FIELDS);
    String id = id(folder.substring(folder.lastIndexOf('/') + 1));
    Words title = yaml.words("title");
    Category category = word(yaml, "category", Category.values(), Category::word);
    Severity severity = word(yaml, "severity", Severity.values(), Severity::word);
    Scope scope =
        yaml.get("scope") == null ? Scope.REPORT : word(yaml, "scope", Scope.values(), Scope::word);
    Years years = years();
    Words basis = yaml.words("basis");
    SortedMap<String, RuleInfo.Message> messages = messages(severity);
    String history = yaml.get("history") == null ? null : yaml.text("history");
    if (id == null
        || title == null
        || category == null
        || severity == null
        || scope == null
        || years == null
        || basis == null
        || messages == null) {
      return null;
    }
    return new RuleInfo(
        id, title, category, severity, years, basis, messages, history, folder, cases, scope);
  }

  private @Nullable String id(String folder) {
    String id = yaml.text("id");
    Node node = yaml.get("id");
    if (id == null || node == null) return null;
    if (!ID.matcher(id).matches()) {
      yaml.mistake(
          node,
          "编号“" + id + "”应如 ARITH-001:大写字母、数字和连字符",
          "id '" + id + "' must be like ARITH-001: capitals, digits and hyphens");
      return null;
    }
    if (!id.equals(folder)) {
      yaml.mistake(
          node,
          "编号“" + id + "”与文件夹名“" + folder + "”不一致",
          "id '" + id + "' differs from the folder's name '" + folder + "'");
    }
    return id;
  }

  private static <T> @Nullable T word(
      YamlMap map, String key, T[] values, Function<T, String> word) {
    String text = map.text(key);
    Node node = map.get(key);
    if (text == null || node == null) return null;
    for (T value : values) {
      if (word.apply(value).equals(text)) return value;
    }
    String known = Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    map.mistake(
        node,
        "字段“" + key + "”没有“" + text + "”这个词,只能是 " + known,
        "field '" + key + "' cannot be '" + text + "'; one of " + known);
    return null;
  }

  private @Nullable Years years() {
    Node node = yaml.get("years");
    if (node == null) return Years.ALL;
    if (node instanceof SequenceNode list && list.getValue().size() == 2) {
      Node from = list.getValue().get(0);
      Node to = list.getValue().get(1);
      if (isYear(from) && isYear(to)) {
        Years years = new Years(year(from), year(to));
        if (years.from() == null || years.to() == null || years.from() <= years.to()) return years;
      }
    }
    yaml.mistake(
        node,
        "字段“years”应如 [2019, 2020] 或 [2021, null],先小后大",
        "field 'years' must be like [2019, 2020] or [2021, null], the earlier year first");
    return null;
  }

  private static boolean isYear(Node node) {
    return node.getTag().equals(Tag.NULL) || year(node) != null;
  }

  private static @Nullable Integer year(Node node) {
    return node instanceof ScalarNode scalar
            && node.getTag().equals(Tag.INT)
            && scalar.getValue().length() == 4
        ? Integer.valueOf(scalar.getValue())
        : null;
  }

  private @Nullable SortedMap<String, RuleInfo.Message> messages(@Nullable Severity severity) {
    YamlMap map = yaml.map("messages");
    if (map == null) return null;
    if (map.values().isEmpty()) {
      yaml.mistake(yaml.get("messages"), "至少要有一条消息", "at least one message is needed");
      return null;
    }
    SortedMap<String, RuleInfo.Message> messages = new TreeMap<>();
    for (Map.Entry<String, Node> entry : map.values().entrySet()) {
      RuleInfo.Message message = message(entry.getValue(), severity);
      if (message != null) messages.put(entry.getKey(), message);
    }
    return messages.size() == map.values().size() ? messages : null;
  }

  private RuleInfo.@Nullable Message message(Node node, @Nullable Severity fallback) {
    YamlMap map = YamlMap.of(file, node, mistakes);
    if (map == null) return null;
    map.allow(Set.of("severity", "zh", "en"));
    Severity severity =
        map.get("severity") == null
            ? fallback
            : word(map, "severity", Severity.values(), Severity::word);
    Words words = map.words();
    if (words == null) return null;
    boolean zh = braces(map, "zh", words.zh());
    boolean en = braces(map, "en", words.en());
    return zh && en && severity != null ? new RuleInfo.Message(severity, words) : null;
  }

  private static boolean braces(YamlMap map, String key, String text) {
    try {
      MessageTemplate.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      map.mistake(
          map.get(key),
          "花括号要成对,里面写名字;要显示花括号本身请写两个",
          "braces must pair and hold a name; double them to show a brace");
      return false;
    }
  }
}
