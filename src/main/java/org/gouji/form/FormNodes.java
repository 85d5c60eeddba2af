package org.gouji.form;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The parts of a form's file with their lines, and words for what is wrong with one. */
final class FormNodes {

  private final Path file;
  private final FormMistakes mistakes;
  private int count;

  FormNodes(Path file, FormMistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** The whole; null, with a mistake, where it is no YAML. */
  @Nullable Node root() {
    String text = "";
    try {
      text = Files.readString(file);
      if (text.startsWith("\uFEFF")) text = text.substring(1);
      LoaderOptions options = new LoaderOptions();
      options.setWarnOnDuplicateKeys(false);
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root == null) mistake(0, "文件是空的", "the file is empty");
      return root;
    } catch (MarkedYAMLException e) {
      malformed(text, e.getProblemMark());
    } catch (YAMLException e) {
      malformed(text, null);
    } catch (IOException e) {
      mistake(0, "读不出来，不是 UTF-8 编码的文件，请用记事本“另存为”，编码选 UTF-8", "not a file in UTF-8");
    }
    return null;
  }

  private void malformed(String text, @Nullable Mark mark) {
    int line = mark == null ? 0 : mark.getLine() + 1;
    List<String> lines = text.lines().toList();
    List<String> near = lines.subList(Math.max(0, line - 2), Math.min(lines.size(), line));
    String around = String.join("\n", near);
    if (around.indexOf('\t') >= 0) {
      mistake(line, "缩进要用空格，不能用制表符", "indent with spaces, not with a tab");
    } else if (around.indexOf('：') >= 0) {
      mistake(line, "名称后面要用半角冒号加空格“: ”，不是全角冒号", "a name is followed by ': '");
    } else {
      mistake(
          line,
          "写法有误：请检查这里和上一行的缩进、冒号后的空格、引号和括号",
          "malformed: check indentation, the space after colons, quotes and brackets");
    }
  }

  /** How many mistakes were told. */
  int count() {
    return count;
  }

  void mistake(int line, String zh, String en) {
    count++;
    mistakes.add(FormException.in(file, line, zh, en));
  }

  void mistake(Node at, String zh, String en) {
    mistake(line(at), zh, en);
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Says that a word is none of those known. */
  void unknown(Node at, String whatZh, String word, Collection<String> known) {
    mistake(
        at,
        "没有“"
            + word
            + "”这个"
            + whatZh
            + "，只能是 "
            + String.join("、", known)
            + Nearest.askZh(word, known),
        "unknown: " + word + Nearest.askEn(word, known));
  }

  /**
   * The fields of a mapping.
   *
   * @param known all names that there may be
   * @param needed those that there must be
   * @return null, with a mistake, where it is no mapping
   */
  @Nullable Map<String, Node> fields(
      Node node, String whatZh, List<String> known, List<String> needed) {
    if (!(node instanceof MappingNode mapping)) {
      boolean wide = node instanceof ScalarNode scalar && scalar.getValue().contains("：");
      mistake(
          node,
          wide ? "名称后面要用半角冒号加空格“: ”，不是全角冒号" : whatZh + "应写成“名称: 内容”的样子，注意缩进",
          "'name: content' is expected");
      return null;
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    boolean twice = false;
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!known.contains(name)) {
        String ask = Nearest.askZh(name, known);
        mistake(
            key,
            whatZh
                + "里没有“"
                + name
                + "”这个字段"
                + (ask.isEmpty() ? "，可用的是 " + String.join("、", known) : ask),
            "unknown field " + name + Nearest.askEn(name, known));
      } else if (fields.put(name, tuple.getValueNode()) != null && !twice) {
        twice = true;
        mistake(
            key,
            whatZh + "里“" + name + "”写了两次；另起一行、一张表时，开头要写“- ”",
            name + " is given twice; a new item begins with '- '");
      }
    }
    for (String name : needed) {
      if (fields.containsKey(name)) continue;
      mistake(node, whatZh + "缺少“" + name + "”", "the field " + name + " is missing");
    }
    return fields;
  }

  /** The text of a field; null, with a mistake, where it is none. */
  @Nullable String text(@Nullable Node node, String name) {
    if (node == null) return null;
    if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      mistake(node, "“" + name + "”应写文字", name + " must be a text");
      return null;
    }
    boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
    if (plain && scalar.getValue().matches("[“”「＂].*")) {
      mistake(node, "“" + name + "”两边的引号要用半角的 \"", "use plain quotes");
      return null;
    }
    return scalar.getValue().strip();
  }

  /** The items of a list; none, with a mistake, where it is no list. */
  List<Node> items(@Nullable Node node, String name) {
    if (node == null) return List.of();
    if (node instanceof SequenceNode list) return list.getValue();
    mistake(node, "“" + name + "”应是列表：写成 [甲, 乙]，或一行一项，每项开头写“- ”，缩进相同", name + " must be a list");
    return List.of();
  }

  /** The texts of a list. */
  List<String> texts(@Nullable Node node, String name) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(node, name)) {
      String text = text(item, name);
      if (text != null) texts.add(text);
    }
    return texts;
  }
}
