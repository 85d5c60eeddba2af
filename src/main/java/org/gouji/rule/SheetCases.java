package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.rule.sentence.WrittenRule.Case;
import org.gouji.rule.sentence.WrittenRule.Edit;
import org.gouji.rule.sentence.WrittenRule.Sample;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grid;
import org.gouji.sheet.Nearest;

/**
 * Reads the cases of rules in sheets, one a row; rows with the same id and case are further changes
 * to its sample.
 */
final class SheetCases {

  /** The sheet that holds them. */
  static final String SHEET = "用例";

  /** How the row begins after which they stand where they share a sheet with the rules. */
  static final String TABLE = "用例表";

  private static final List<String> HEADINGS = List.of("编号", "用例", "应当", "样本", "原文", "改为");
  private static final Map<String, String> EXPECTED =
      Map.of("报出", "flag", "不报出", "pass", "未能判定", "not-assessable");

  private SheetCases() {}

  /**
   * Reads cases.
   *
   * @param start row of the headings
   * @param cases by id, to which they are added
   */
  static void read(Grid grid, int start, Map<String, List<Case>> cases, Complaints complaints) {
    Map<String, Integer> columns = new HashMap<>();
    int width = start < grid.rows().size() ? grid.rows().get(start).size() : 0;
    for (int c = 0; c < width; c++) {
      String heading = grid.text(start, c);
      if (HEADINGS.contains(heading)) {
        columns.put(heading, c);
      } else if (!heading.isEmpty()) {
        complaints.add(
            grid.name(),
            start,
            c,
            "未知的列名“" + heading + "”" + Nearest.askZh(heading, HEADINGS),
            "unknown heading" + Nearest.askEn(heading, HEADINGS));
      }
    }
    for (String heading : HEADINGS) {
      if (columns.containsKey(heading)) continue;
      complaints.add(grid.name(), start, -1, "缺少“" + heading + "”一列", "no column " + heading);
    }
    if (columns.size() < HEADINGS.size()) return;
    for (int r = start + 1; r < grid.rows().size(); r++) {
      if (grid.rows().get(r).stream().allMatch(String::isEmpty)) continue;
      Map<String, String> row = new HashMap<>();
      for (String heading : HEADINGS)
        row.put(heading, grid.text(r, columns.getOrDefault(heading, 0)));
      add(grid, r, columns.getOrDefault("应当", 0), row, cases, complaints);
    }
  }

  private static void add(
      Grid grid,
      int r,
      int expectedColumn,
      Map<String, String> row,
      Map<String, List<Case>> cases,
      Complaints complaints) {
    String word = row.getOrDefault("应当", "");
    String expected = EXPECTED.get(word);
    if (expected == null) {
      complaints.add(
          grid.name(), r, expectedColumn, "“" + word + "”不对，只能是 报出、不报出、未能判定", "unknown: " + word);
      return;
    }
    List<Edit> edits = new ArrayList<>();
    String from = row.getOrDefault("原文", "");
    if (!from.isEmpty()) edits.add(new Edit(from, row.getOrDefault("改为", "")));
    String name = row.getOrDefault("用例", "");
    String base = row.getOrDefault("样本", "");
    List<Case> known = cases.computeIfAbsent(row.getOrDefault("编号", ""), id -> new ArrayList<>());
    if (!known.isEmpty() && known.get(known.size() - 1).name().equals(name)) {
      edits.addAll(0, known.remove(known.size() - 1).samples().get(0).edits());
    }
    Sample sample = new Sample(base, null, edits);
    known.add(new Case(r + 1, name, expected, List.of(sample), null, null));
  }
}
