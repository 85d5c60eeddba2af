package org.gouji.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rule.ChangeRow.Column;
import org.gouji.rule.RuleChange.Kind;
import org.gouji.sheet.Grid;
import org.gouji.sheet.Grids;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.Narrow;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads what an overlay changes: {@code changes.csv} or a workbook, one change a row. */
final class ChangesSheet {

  private static final Pattern NAME = Pattern.compile("(?:changes|改动)\\.(?:csv|xlsx)");
  private static final Pattern MESSAGE =
      Pattern.compile("(消息|英文消息)(?:[\\s:：]*([A-Za-z][A-Za-z0-9]*))?");

  private final String path;
  private final Mistakes mistakes;
  private final List<ChangeRow> rows = new ArrayList<>();

  private ChangesSheet(String path, Mistakes mistakes) {
    this.path = path;
    this.mistakes = mistakes;
  }

  static boolean isIt(String path) {
    return NAME.matcher(path).matches();
  }

  /** Reads a file; what is wrong with it goes to the mistakes. */
  static List<ChangeRow> read(String path, byte[] bytes, Mistakes mistakes) {
    ChangesSheet sheet = new ChangesSheet(path, mistakes);
    for (Grid grid : Grids.read(path, bytes, Column.RULE.heading(), sheet::add)) sheet.read(grid);
    return sheet.rows;
  }

  private void read(Grid grid) {
    int head = 0;
    while (head < grid.rows().size() && isBlank(grid, head)) head++;
    if (head == grid.rows().size()) return;
    Map<Column, Integer> columns = columns(grid, head);
    if (columns.size() < Column.values().length) return;
    for (int r = head + 1; r < grid.rows().size(); r++) {
      if (isBlank(grid, r)) continue;
      row(grid, r, columns);
      HeadedSheet.beyond(grid, head, r, this::add);
    }
  }

  private Map<Column, Integer> columns(Grid grid, int head) {
    List<String> known = Arrays.stream(Column.values()).map(Column::heading).toList();
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int c = 0; c < grid.rows().get(head).size(); c++) {
      String heading = grid.text(head, c);
      int index = known.indexOf(heading);
      if (index >= 0) {
        columns.putIfAbsent(Column.values()[index], c);
      } else if (!heading.isEmpty() && !HeadedSheet.PRIVATE.contains(heading)) {
        HeadedSheet.unknown(grid, head, c, known, this::add);
      }
    }
    for (Column column : Column.values()) {
      if (columns.containsKey(column)) continue;
      String heading = column.heading();
      add(grid.name(), head, -1, "缺少“" + heading + "”一列", "the column " + heading + " is missing");
    }
    return columns;
  }

  private void row(Grid grid, int row, Map<Column, Integer> columns) {
    ChangeRow.At at =
        (column, zh, en) -> add(grid.name(), row, columns.getOrDefault(column, -1), zh, en);
    Map<Column, String> texts = new EnumMap<>(Column.class);
    columns.forEach((column, c) -> texts.put(column, grid.text(row, c)));
    String rule = Narrow.id(texts.getOrDefault(Column.RULE, ""));
    String value = texts.getOrDefault(Column.VALUE, "");
    String reason = texts.getOrDefault(Column.REASON, "");
    if (rule.isEmpty()) at.add(Column.RULE, "缺少规则编号", "the rule's id is missing");
    if (reason.isEmpty()) at.add(Column.REASON, "缺少理由", "the reason is missing");
    String written = texts.getOrDefault(Column.CHANGE, "");
    Matcher named = MESSAGE.matcher(written);
    boolean isMessage = named.matches();
    Kind kind = kind(isMessage ? named.group(1) : written, at);
    if (kind == null) return;
    if (kind.isWhole() && !value.isEmpty()) {
      String word = kind.words().zh();
      at.add(Column.VALUE, "“" + word + "”不用写新值", "'" + word + "' takes no new value");
    } else if (!kind.isWhole() && value.isEmpty()) {
      at.add(Column.VALUE, "缺少新值", "the new value is missing");
    } else if (!rule.isEmpty() && !reason.isEmpty()) {
      String message = isMessage && named.group(2) != null ? named.group(2) : "";
      rows.add(new ChangeRow(rule, kind, message, value, reason, at));
    }
  }

  private static @Nullable Kind kind(String word, ChangeRow.At at) {
    Map<String, Kind> known = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.WORDS) known.put(kind.words().zh(), kind);
    }
    Kind kind = known.get(word);
    if (kind == null) {
      String words = String.join("、", known.keySet());
      at.add(
          Column.CHANGE,
          (word.isEmpty() ? "缺少改动" : "没有“" + word + "”这种改动")
              + "，只能是 "
              + words
              + (word.contains("分") ? "；扣分写在 scoring.csv" : "")
              + (word.isEmpty() ? "" : Nearest.askZh(word, known.keySet())),
          "'" + word + "' is not one of " + words + Nearest.askEn(word, known.keySet()));
    }
    return kind;
  }

  private static boolean isBlank(Grid grid, int row) {
    return grid.rows().get(row).stream().allMatch(String::isBlank);
  }

  private void add(String sheet, int row, int column, String zh, String en) {
    String where = sheet.isEmpty() ? "" : "工作表“" + sheet + "”：";
    String english = sheet.isEmpty() ? "" : sheet + ": ";
    mistakes.add(path, row + 1, Math.max(0, column + 1), where + zh, english + en);
  }
}
