package org.gouji.form;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Looks for what is wrong in the file of a form, so that an author is told all of it by line. */
final class FormCheck {

  private static final List<String> FIELDS =
      List.of("version", "years", "notice", "basis", "sections", "tables");
  private static final List<String> TABLE =
      List.of("id", "title", "kind", "layout", "headings", "sets", "columns", "rows", "identities");
  private static final List<String> SET = List.of("id", "heading", "columns", "rows");
  private static final List<String> COLUMN = List.of("id", "label", "type", "variants");
  private static final List<String> KINDS = List.of("groups", "matrix", "strip", "list");
  private static final List<String> TYPES =
      List.of("int", "signed_int", "decimal", "decimal_unit_in_cell");
  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;

  private final FormNodes nodes;

  private FormCheck(FormNodes nodes) {
    this.nodes = nodes;
  }

  /** Checks a file; what is wrong goes to the mistakes. */
  static void check(Path file, FormMistakes mistakes) {
    FormNodes nodes = new FormNodes(file, mistakes);
    Node root = nodes.root();
    if (root != null) new FormCheck(nodes).form(root);
  }

  private void form(Node root) {
    List<String> needed = List.of("version", "years", "notice", "basis", "tables");
    Map<String, Node> form = nodes.fields(root, "表式", FIELDS, needed);
    if (form == null) return;
    for (String name : List.of("version", "notice", "basis")) nodes.text(form.get(name), name);
    if (form.get("years") != null) years(form.get("years"));
    Set<String> ids = new HashSet<>();
    for (Node table : nodes.items(form.get("tables"), "tables")) table(table, ids);
  }

  private void years(Node node) {
    List<Node> bounds = node instanceof SequenceNode list ? list.getValue() : List.of();
    Integer from = bounds.size() == 2 ? year(bounds.get(0)) : null;
    Integer to = bounds.size() == 2 ? year(bounds.get(1)) : null;
    boolean sound = from != null && to != null && from <= to && from >= EARLIEST && from <= LATEST;
    if (sound) return;
    nodes.mistake(
        node,
        "“years”应写 [第一个年度, 最后一个年度]，用半角的方括号和逗号，最后一年不定的写 null，如 [2026, null]",
        "years must be [first, last], as [2026, null]");
  }

  /** A year, the last one for none; null where it is something else. */
  private static @Nullable Integer year(Node node) {
    if (!(node instanceof ScalarNode scalar)) return null;
    if (scalar.getTag().equals(Tag.NULL)) return Integer.MAX_VALUE;
    return scalar.getValue().matches("\\d{4}") ? Integer.valueOf(scalar.getValue()) : null;
  }

  private void table(Node node, Set<String> ids) {
    Map<String, Node> table = nodes.fields(node, "表格", TABLE, List.of("id", "title", "kind"));
    if (table == null) return;
    String id = nodes.text(table.get("id"), "id");
    Node idNode = table.get("id");
    if (id != null && idNode != null) {
      Set<String> known = new LinkedHashSet<>(TableNames.ids().values());
      if (!known.contains(id)) nodes.unknown(idNode, "表格编号", id, known);
      if (!ids.add(id)) nodes.mistake(idNode, "表格“" + id + "”写了两次", id + " stands twice");
    }
    nodes.text(table.get("title"), "title");
    choice(table.get("kind"), "kind", KINDS);
    int before = nodes.count();
    RowCheck rows = new RowCheck(nodes, nodes.texts(table.get("headings"), "headings"));
    if (table.containsKey("sets")) {
      for (Node set : nodes.items(table.get("sets"), "sets")) set(set, rows);
    } else {
      columns(table.get("columns"), node, rows);
      rows.set(nodes.items(table.get("rows"), "rows"));
      if (!table.containsKey("rows")) nodes.mistake(node, "表格缺少“rows”", "rows are missing");
    }
    if (nodes.count() == before) rows.layout(nodes.items(table.get("layout"), "layout"));
  }

  private void set(Node node, RowCheck rows) {
    Map<String, Node> set = nodes.fields(node, "分组", SET, List.of("id", "columns", "rows"));
    if (set == null) return;
    columns(set.get("columns"), node, rows);
    rows.set(nodes.items(set.get("rows"), "rows"));
  }

  private void columns(@Nullable Node node, Node of, RowCheck rows) {
    if (node == null) nodes.mistake(of, "缺少“columns”", "columns are missing");
    Set<String> ids = new LinkedHashSet<>();
    for (Node item : nodes.items(node, "columns")) {
      Map<String, Node> column = nodes.fields(item, "列", COLUMN, List.of("id", "label"));
      if (column == null) continue;
      String id = nodes.text(column.get("id"), "id");
      nodes.text(column.get("label"), "label");
      choice(column.get("type"), "type", TYPES);
      nodes.texts(column.get("variants"), "variants");
      if (id != null && !ids.add(id)) {
        nodes.mistake(item, "列的编号“" + id + "”在这里用了两次", id + " stands twice");
      }
    }
    rows.columns(ids);
  }

  private void choice(@Nullable Node node, String name, List<String> known) {
    String word = nodes.text(node, name);
    if (node != null && word != null && !known.contains(word)) {
      nodes.unknown(node, "“" + name + "”", word, known);
    }
  }
}
