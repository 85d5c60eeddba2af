package org.gouji.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.rule.sentence.CellNames;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The cells of all forms of a pack by the names that people give them: the label of the row, with
 * or without its number, a dot and the label of the column.
 */
final class CellIndex {

  /** What stands before the versions of the form. */
  private static final String VERSIONS = "version/";

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d+[.．、])");

  private final SortedMap<String, List<String>> ids = new TreeMap<>();

  private CellIndex() {}

  /**
   * Reads the labels of the forms. Forms with a mistake, which others report, give none.
   *
   * @param files of the pack, by path
   * @return ids by {@link CellNames#key} of each name; under {@code version/} the forms' versions
   */
  static Map<String, List<String>> of(SortedMap<String, byte[]> files) {
    CellIndex index = new CellIndex();
    files.forEach(
        (path, bytes) -> {
          if (!path.startsWith("forms/") || !path.endsWith(".yaml")) return;
          try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            Object form = yaml.load(new String(bytes, StandardCharsets.UTF_8));
            Object version = map(form).get("version");
            if (version != null) index.addKey(VERSIONS + version, path);
            for (Object table : list(map(form).get("tables"))) index.table(map(table));
          } catch (YAMLException e) {
            return;
          }
        });
    return Collections.unmodifiableMap(index.ids);
  }

  private void table(Map<?, ?> table) {
    List<?> sets = table.get("sets") == null ? List.of(table) : list(table.get("sets"));
    for (Object item : sets) {
      Map<?, ?> set = map(item);
      for (Object column : list(set.get("columns"))) {
        lines(table.get("id") + "/column/", map(column));
      }
      for (Object row : list(set.get("rows"))) {
        String stem = table.get("id") + "." + map(row).get("id");
        List<?> columns = list(set.get("columns"));
        lines(table.get("id") + "/row/", map(row));
        if (columns.isEmpty()) names(map(row)).forEach(name -> add(name, stem));
        for (Object column : columns) {
          Object id = map(column).get("id");
          String cell = id == null || id.toString().isEmpty() ? stem : stem + "." + id;
          boolean unnamed = cell.equals(stem);
          for (String name : names(map(row))) {
            if (unnamed) add(name, cell);
            for (String other : names(map(column))) add(name + "·" + other, cell);
          }
        }
      }
    }
  }

  /** Rows and columns by themselves, for relations between them. */
  private void lines(String prefix, Map<?, ?> line) {
    Object id = line.get("id");
    if (id == null) return;
    List<String> names = new ArrayList<>(names(line));
    for (Object key : list(line.get("keys"))) names.add(key.toString());
    for (String name : names) addKey(prefix + CellNames.key(name), id.toString());
    if (line.get("under") != null) {
      String group = NUMBER.matcher(line.get("under").toString()).replaceFirst("");
      addKey(prefix + CellNames.key(group + "各项"), id.toString());
    }
  }

  private void add(String name, String id) {
    addKey(CellNames.key(name), id);
  }

  private void addKey(String key, String id) {
    List<String> known = ids.computeIfAbsent(key, it -> new ArrayList<>());
    if (!known.contains(id)) known.add(id);
  }

  /** The label of a row or column, its other wordings, and all of them without their numbers. */
  private static List<String> names(Map<?, ?> line) {
    List<String> names = new ArrayList<>();
    List<Object> labels = new ArrayList<>();
    if (line.get("label") != null) labels.add(line.get("label"));
    labels.addAll(list(line.get("variants")));
    for (Object label : labels) {
      names.add(label.toString());
      names.add(NUMBER.matcher(label.toString()).replaceFirst(""));
    }
    return names;
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : new LinkedHashMap<>();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
