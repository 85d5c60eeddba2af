package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.rule.sentence.WrittenRule.Case;
import org.gouji.rule.sentence.WrittenRule.Edit;
import org.gouji.rule.sentence.WrittenRule.Sample;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grid;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.Narrow;
import org.gouji.sheet.Nearest;

/**
 * Reads the cases of rules in sheets, one a row; rows with the same id and case are further changes
 * to its sample.
 */
final class SheetCases {

  /** The sheet that holds them. */
  private static final String SHEET = "用例";

  /** How the row begins after which they stand where they share a sheet with the rules. */
  static final String TABLE = "用例表";

  private static final List<String> HEADINGS = List.of("编号", "用例", "应当", "样本", "原文", "改为");
  private static final Map<String, String> EXPECTED =
      Map.of(
          "报出",
          "flag",
          "应报出",
          "flag",
          "不报出",
          "pass",
          "不应报出",
          "pass",
          "未能判定",
          "not-assessable",
          "应未能判定",
          "not-assessable");

  private final Complaints complaints;
  private final Map<String, List<Case>> cases = new TreeMap<>();
  private final Map<String, CaseRow> firsts = new TreeMap<>();
  private final Set<String> misread = new HashSet<>();

  /** No cases yet. */
  SheetCases(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Whether a sheet holds nothing but cases, by its name or its headings. */
  static boolean isSheet(Grid grid) {
    if (grid.name().equals(SHEET)) return true;
    return !grid.rows().isEmpty() && grid.rows().get(0).containsAll(HEADINGS.subList(0, 3));
  }

  /** The cases of a rule. */
  List<Case> of(String id) {
    return cases.getOrDefault(id, List.of());
  }

  /** Whether all rows of a rule's cases could be read. */
  boolean isWhole(String id) {
    return !misread.contains(id);
  }

  /** Complains of the cases of all but these rules. */
  void checkIds(Set<String> ids) {
    firsts.forEach(
        (id, row) -> {
          if (ids.contains(id)) return;
          String nearest = Nearest.askZh(id, ids);
          row.complain("编号", "用例的编号“" + id + "”没有这条规则" + nearest, "no rule " + id);
        });
  }

  /**
   * Reads cases.
   *
   * @param start row of the headings
   */
  void read(Grid grid, int start) {
    Map<String, Integer> columns = new HashMap<>();
    int width = start < grid.rows().size() ? grid.rows().get(start).size() : 0;
    for (int c = 0; c < width; c++) {
      String heading = grid.text(start, c);
      if (HEADINGS.contains(heading)) {
        columns.put(heading, c);
      } else if (!heading.isEmpty() && !HeadedSheet.PRIVATE.contains(heading)) {
        HeadedSheet.unknown(grid, start, c, HEADINGS, complaints);
      }
    }
    for (String heading : HEADINGS) {
      if (columns.containsKey(heading)) continue;
      complaints.add(grid.name(), start, -1, "缺少“" + heading + "”一列", "no column " + heading);
    }
    if (columns.size() < HEADINGS.size()) return;
    for (int r = start + 1; r < grid.rows().size(); r++) {
      if (grid.rows().get(r).stream().allMatch(String::isEmpty)) continue;
      HeadedSheet.beyond(grid, start, r, complaints);
      new CaseRow(grid, r, columns).add();
    }
  }

  /** A row. */
  private final class CaseRow {
    private final Grid grid;
    private final int row;
    private final Map<String, Integer> columns;

    CaseRow(Grid grid, int row, Map<String, Integer> columns) {
      this.grid = grid;
      this.row = row;
      this.columns = columns;
    }

    private String text(String heading) {
      return grid.text(row, columns.getOrDefault(heading, 0));
    }

    private void complain(String heading, String zh, String en) {
      complaints.add(grid.name(), row, columns.getOrDefault(heading, -1), zh, en);
    }

    void add() {
      int before = missing("编号") + missing("用例") + missing("样本");
      String expected = EXPECTED.get(text("应当"));
      if (expected == null) {
        complain(
            "应当",
            "“"
                + text("应当")
                + "”不对，只能是 报出、不报出、未能判定"
                + Nearest.askZh(text("应当"), List.of("报出", "不报出", "未能判定")),
            "unknown: " + text("应当"));
      }
      String id = Narrow.id(text("编号"));
      if (expected == null || before > 0) {
        misread.add(id);
        return;
      }
      firsts.putIfAbsent(id, this);
      List<Edit> edits = new ArrayList<>();
      if (!text("原文").isEmpty()) edits.add(new Edit(text("原文"), text("改为")));
      else if (!text("改为").isEmpty())
        complain("原文", "写了“改为”，没有写“原文”", "what to replace is missing");
      List<Case> known = cases.computeIfAbsent(id, key -> new ArrayList<>());
      Case last = known.isEmpty() ? null : known.get(known.size() - 1);
      if (last != null && last.name().equals(text("用例"))) {
        Sample sample = last.samples().get(0);
        if (!last.expectation().equals(expected) || !sample.base().equals(text("样本"))) {
          complain(
              "用例",
              "与上一行是同一个用例，“应当”和“样本”却不同；不同的用例要有不同的名称",
              "the same case as above with another expectation or sample");
        }
        edits.addAll(0, sample.edits());
        known.remove(last);
      }
      Sample sample = new Sample(text("样本"), null, edits);
      known.add(new Case(row + 1, text("用例"), expected, List.of(sample), null, null));
    }

    private int missing(String heading) {
      if (!text(heading).isEmpty()) return 0;
      complain(heading, "缺少" + heading, heading + " is missing");
      return 1;
    }
  }
}
