package org.gouji.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Looks for what is wrong with the rows of a table, and with how its layout draws them. */
final class RowCheck {

  private static final List<String> ROW =
      List.of("id", "label", "variants", "outdated", "keys", "under", "unit", "type", "optional");
  private static final List<String> TYPES =
      List.of(
          "int",
          "signed_int",
          "decimal",
          "decimal_unit_in_cell",
          "heading",
          "heading_optional_sum");
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*");
  private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,2})[.．、].*");

  private final FormNodes nodes;
  private final List<String> headings;
  private final Map<String, Line> rows = new LinkedHashMap<>();
  private final Set<String> cells = new LinkedHashSet<>();
  private Set<String> columns = Set.of();

  /** A row that could be read. */
  private record Line(Node node, String id, String label, @Nullable String under, boolean figure) {
    String stem() {
      return id.substring(0, id.lastIndexOf('.') + 1);
    }
  }

  /**
   * @param headings of the table
   */
  RowCheck(FormNodes nodes, List<String> headings) {
    this.nodes = nodes;
    this.headings = headings;
  }

  /** The ids of the columns of the rows that follow. */
  void columns(Set<String> ids) {
    columns = ids;
  }

  /** Checks the rows of a set. */
  void set(List<Node> items) {
    List<Line> lines = new ArrayList<>();
    for (Node item : items) {
      Line line = line(item);
      if (line == null) continue;
      lines.add(line);
      Line other = rows.putIfAbsent(line.id, line);
      if (other != null) {
        nodes.mistake(
            item,
            "编号“"
                + line.id
                + "”已用在第 "
                + FormNodes.line(other.node)
                + " 行的“"
                + other.label
                + "”，请换一个",
            "the id " + line.id + " is used twice");
      }
      for (String column : columns) cells.add(column.isEmpty() ? line.id : line.id + "." + column);
      cells.add(line.id + ".*");
    }
    groups(lines);
  }

  private @Nullable Line line(Node item) {
    Map<String, Node> row = nodes.fields(item, "行", ROW, List.of("id", "label"));
    if (row == null) return null;
    String id = nodes.text(row.get("id"), "id");
    String label = nodes.text(row.get("label"), "label");
    String under = nodes.text(row.get("under"), "under");
    for (String list : List.of("variants", "outdated", "keys")) nodes.texts(row.get(list), list);
    String type = nodes.text(row.get("type"), "type");
    if (type != null && !TYPES.contains(type)) nodes.unknown(item, "“type”", type, TYPES);
    String optional = nodes.text(row.get("optional"), "optional");
    if (optional != null && !optional.matches("true|false")) {
      nodes.mistake(item, "“optional”只能写 true 或 false", "optional must be true or false");
    }
    Node at = row.getOrDefault("under", item);
    if (under != null && !headings.contains(under)) {
      nodes.mistake(
          at,
          "“under”写的“" + under + "”不在这张表的 headings 里" + Nearest.askZh(under, headings),
          "no heading " + under + Nearest.askEn(under, headings));
      return null;
    }
    if (id != null && !ID.matcher(id).matches()) {
      nodes.mistake(
          Objects.requireNonNull(row.get("id")),
          "编号“" + id + "”只能用英文字母、数字和点，如 refused.importantData",
          "ids are letters, digits and dots");
      return null;
    }
    if (id == null || label == null) return null;
    if (label.isEmpty()) nodes.mistake(item, "“label”是空的", "the label is empty");
    return new Line(item, id, label, under, !"heading".equals(type));
  }

  /**
   * Rows under one heading share the first part of their ids, stand together and are counted up.
   */
  private void groups(List<Line> lines) {
    Map<String, String> stems = stems(lines);
    Map<String, String> labels = new HashMap<>();
    Line before = null;
    Set<String> ended = new HashSet<>();
    for (Line line : lines) {
      if (before != null && !Objects.equals(before.under, line.under) && before.under != null) {
        ended.add(before.under);
      }
      String same = labels.putIfAbsent(line.under + " " + line.label, line.id);
      if (same != null && line.under != null) {
        nodes.mistake(
            line.node, "标签“" + line.label + "”与“" + same + "”一行的相同", "the label stands twice");
      }
      if (line.under == null) {
        loose(line, stems);
      } else {
        grouped(line, stems, ended.contains(line.under), before);
      }
      before = line;
    }
  }

  /** By heading, how the ids of most rows under it begin. */
  private static Map<String, String> stems(List<Line> lines) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Line line : lines) {
      if (line.under == null) continue;
      counts
          .computeIfAbsent(line.under, it -> new LinkedHashMap<>())
          .merge(line.stem(), 1, Integer::sum);
    }
    Map<String, String> stems = new HashMap<>();
    counts.forEach(
        (under, its) ->
            its.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> stems.put(under, most.getKey())));
    return stems;
  }

  private void loose(Line line, Map<String, String> stems) {
    stems.forEach(
        (under, stem) -> {
          if (stem.isEmpty() || !line.stem().equals(stem)) return;
          nodes.mistake(
              line.node,
              "“" + line.label + "”的编号以“" + stem + "”开头，属于“" + under + "”，请写 under: " + under,
              "rows whose id begins with " + stem + " are under " + under);
        });
  }

  private void grouped(Line line, Map<String, String> stems, boolean apart, @Nullable Line before) {
    String stem = stems.getOrDefault(line.under, "");
    if (!line.stem().equals(stem)) {
      nodes.mistake(
          line.node,
          "“" + line.under + "”各行的编号以“" + stem + "”开头，“" + line.id + "”应改为“" + stem + line.id + "”",
          "ids under this heading begin with " + stem);
    } else if (apart) {
      nodes.mistake(
          line.node,
          "“" + line.label + "”属于“" + line.under + "”，应与这一组的其他行放在一起",
          "this row must stand with the others of its group");
    } else if (before != null && Objects.equals(before.under, line.under)) {
      Matcher number = NUMBER.matcher(line.label);
      Matcher last = NUMBER.matcher(before.label);
      if (!number.matches() || !last.matches()) return;
      if (Integer.parseInt(number.group(1)) >= Integer.parseInt(last.group(1))) return;
      nodes.mistake(
          line.node,
          "“" + line.label + "”放在了“" + before.label + "”的后面，同一组的行要按序号排列",
          "rows must stand in the order of their numbers");
    }
  }

  /** Checks that the layout draws every row, and nothing else. */
  void layout(List<Node> items) {
    if (items.isEmpty()) return;
    Set<String> drawn = new HashSet<>();
    for (Node item : items) {
      String text = nodes.text(item, "layout");
      if (text == null) continue;
      for (String part : text.split("\\|", -1)) {
        String cell = part.strip();
        if (!cell.startsWith("=")) continue;
        String id = cell.substring(1).strip();
        if (cells.contains(id)) {
          drawn.add(id.substring(0, id.lastIndexOf('.') < 0 ? id.length() : id.lastIndexOf('.')));
          drawn.add(id);
        } else {
          nodes.mistake(
              item,
              "layout 里的“=" + id + "”不是这张表的格" + Nearest.askZh(id, cells),
              "no cell " + id + Nearest.askEn(id, cells));
        }
      }
    }
    for (Line line : rows.values()) {
      if (!line.figure || drawn.contains(line.id)) continue;
      nodes.mistake(
          line.node,
          "layout 里没有画“" + line.label + "”这一行，请加上 =" + line.id + ".*",
          "the layout does not draw the row " + line.id);
    }
  }
}
