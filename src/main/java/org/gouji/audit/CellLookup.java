package org.gouji.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.Labels;
import org.gouji.report.Cell;
import org.gouji.rule.sentence.CellNames;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds the cells of a report by their ids or by the labels of their rows and columns. */
public final class CellLookup {

  private static final String LEVELS = "[·•・>＞→|｜/／]";

  /** What people call the tables. */
  private static final Map<String, String> TABLES =
      Map.of("proactive", "表二", "applications", "表三", "review", "表四", "statistics", "统计表");

  private final Map<String, Cell> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  public CellLookup(Collection<Cell> cells) {
    for (Cell cell : cells) {
      byId.put(cell.id(), cell);
      String name = key(cell.name());
      String table = key(TABLES.getOrDefault(cell.table(), cell.table()));
      for (String each : List.of(name, table + name)) {
        byName.computeIfAbsent(each, it -> new ArrayList<>()).add(cell.id());
      }
    }
  }

  /** Ids of the cells of a name; several where it is ambiguous, none where it is unknown. */
  public List<String> find(String name) {
    if (byId.containsKey(name)) return List.of(name);
    return byName.getOrDefault(key(name), List.of());
  }

  @Nullable Cell cell(String id) {
    return byId.get(id);
  }

  /** The id or name nearest to what somebody wrote; empty where none is near. */
  String nearest(String name) {
    Set<String> all = new LinkedHashSet<>(byId.keySet());
    byId.values().forEach(cell -> all.add(cell.name()));
    return Nearest.of(name, all);
  }

  /** A name without numbers and signs, however its levels are parted. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String level : name.split(LEVELS, -1)) {
      key.append(CellNames.key(Labels.withoutNumber(level.strip())));
    }
    return key.toString();
  }
}
