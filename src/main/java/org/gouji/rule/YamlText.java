package org.gouji.rule;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML with places. Only {@code true}, {@code false}, {@code null}, {@code ~} and plain numbers are
 * anything but text: no dates, no {@code yes} and {@code no}.
 */
final class YamlText {

  private final String file;
  private final String text;
  private final Mistakes mistakes;

  YamlText(String file, String text, Mistakes mistakes) {
    this.file = file;
    this.text = text;
    this.mistakes = mistakes;
  }

  /** The document's root; null, with a mistake, where there is none. */
  @Nullable Node root() {
    try {
      Node root = yaml().compose(new StringReader(text));
      if (root == null) mistakes.add(file, "文件是空的", "the file is empty");
      return root;
    } catch (YAMLException e) {
      report(e);
      return null;
    }
  }

  /** The document as lists, maps and scalars; null, with a mistake, where it cannot be read. */
  @Nullable Object data() {
    try {
      return yaml().load(text);
    } catch (YAMLException e) {
      report(e);
      return null;
    }
  }

  private void report(YAMLException e) {
    Mark mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
    int line = mark == null ? 0 : mark.getLine() + 1;
    int column = mark == null ? 0 : mark.getColumn() + 1;
    List<String> lines = text.lines().toList();
    String around =
        String.join("\n", lines.subList(Math.max(0, line - 2), Math.min(lines.size(), line)));
    if (around.indexOf('\t') >= 0) {
      mistakes.add(file, line, column, "缩进要用空格,不能用制表符", "indent with spaces, not with a tab");
    } else if (around.indexOf('\uFF1A') >= 0) {
      mistakes.add(
          file,
          line,
          column,
          "不是有效的 YAML:键后面要用半角冒号“: ”,不是全角冒号",
          "not valid YAML: a key is followed by ': ', not by a full-width colon");
    } else {
      mistakes.add(
          file,
          line,
          column,
          "不是有效的 YAML:请检查缩进、冒号后的空格、引号和括号",
          "not valid YAML: check indentation, the space after colons, quotes and brackets");
    }
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options), new Representer(unused), unused, options, new PlainScalars());
  }

  private static final class PlainScalars extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
      addImplicitResolver(Tag.INT, Pattern.compile("-?(?:0|[1-9][0-9]*)"), "-0123456789");
      addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+\\.[0-9]+"), "-0123456789");
      addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
      addImplicitResolver(Tag.MERGE, MERGE, "<");
    }
  }
}
