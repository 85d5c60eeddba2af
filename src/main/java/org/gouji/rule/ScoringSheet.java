package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gouji.finding.Category;
import org.gouji.finding.Severity;
import org.gouji.rule.ScoringRules.Grade;
import org.gouji.rule.ScoringRules.Row;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grid;
import org.gouji.sheet.Grids;
import org.gouji.sheet.Nearest;

/**
 * Reads what findings cost from a sheet, one row a rule, a category or a grade. Rows whose first
 * cell is empty or 说明 are remarks.
 */
final class ScoringSheet {

  /** The files that the sheet may be, of which a pack has at most one. */
  static final List<String> NAMES = List.of("scoring.csv", "scoring.xlsx");

  private static final String ITEM = "项目";
  private static final String NAME = "名称";
  private static final String SEVERITY = "级别";
  private static final String POINTS = "扣分";
  private static final String CAP = "上限";
  private static final String FROM = "最低分";
  private static final String REMARK = "说明";
  private static final List<String> HEADINGS =
      List.of(ITEM, NAME, SEVERITY, POINTS, CAP, FROM, REMARK);

  private static final String RULE = "规则";
  private static final String CATEGORY = "类别";
  private static final String GRADE = "等级";
  private static final List<String> ITEMS = List.of(RULE, CATEGORY, GRADE, REMARK);

  private static final String ALL = "全部";

  private final Collection<String> ids;
  private final Complaints complaints;
  private final List<Row> rows = new ArrayList<>();
  private final List<Grade> grades = new ArrayList<>();
  private final Map<Object, Integer> lines = new HashMap<>();

  private ScoringSheet(Collection<String> ids, Complaints complaints) {
    this.ids = ids;
    this.complaints = complaints;
  }

  /**
   * Reads the sheet.
   *
   * @param ids of all rules
   * @return as much of it as could be read; what is wrong with it goes to the complaints
   */
  static ScoringRules read(
      String path, byte[] bytes, Collection<String> ids, Complaints complaints) {
    ScoringSheet sheet = new ScoringSheet(ids, complaints);
    List<Grid> grids = Grids.read(path, bytes, ITEM, complaints);
    if (!grids.isEmpty()) sheet.read(grids);
    return new ScoringRules(sheet.rows, sheet.grades);
  }

  private void read(List<Grid> grids) {
    for (Grid grid : grids) {
      for (int r = 0; r < grid.rows().size(); r++) {
        if (!grid.text(r, 0).equals(ITEM)) continue;
        rows(grid, r);
        checkGrades();
        return;
      }
    }
    complaints.add("", -1, -1, "没有以“项目”开头的表头", "no row of headings that begins with 项目");
  }

  private void rows(Grid grid, int head) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int c = 0; c < grid.rows().get(head).size(); c++) {
      String heading = grid.text(head, c);
      if (heading.isEmpty()) continue;
      if (!HEADINGS.contains(heading)) {
        complaints.add(
            grid.name(),
            head,
            c,
            "未知的列名“" + heading + "”" + Nearest.askZh(heading, HEADINGS),
            "unknown heading '" + heading + "'" + Nearest.askEn(heading, HEADINGS));
      } else if (columns.putIfAbsent(heading, c) != null) {
        complaints.add(grid.name(), head, c, "“" + heading + "”列重复", heading + " stands twice");
      }
    }
    for (String heading : HEADINGS) {
      if (columns.containsKey(heading) || heading.equals(REMARK)) continue;
      complaints.add(grid.name(), head, -1, "缺少“" + heading + "”列", "no column " + heading);
      return;
    }
    for (int r = head + 1; r < grid.rows().size(); r++) {
      ScoringLine line = new ScoringLine(grid, r, columns, complaints);
      switch (line.text(ITEM)) {
        case "", REMARK -> {}
        case GRADE -> grade(line);
        case RULE, CATEGORY -> row(line);
        default -> line.complain(ITEM, ITEMS);
      }
    }
  }

  private void grade(ScoringLine line) {
    line.mustBeEmpty(GRADE, SEVERITY, POINTS, CAP);
    String name = line.text(NAME);
    BigDecimal from = line.number(FROM);
    if (name.isEmpty()) line.complain(NAME, "等级没有名称", "the grade has no name");
    if (from == null) {
      line.complainUnlessBad(FROM, "等级没有写最低分", "the grade has no lower bound");
    } else if (line.first(lines, GRADE + name, NAME)
        && line.first(lines, GRADE + from.stripTrailingZeros(), FROM)) {
      grades.add(new Grade(name, from));
    }
  }

  private void row(ScoringLine line) {
    line.mustBeEmpty(line.text(ITEM), FROM);
    String name = line.text(NAME);
    boolean ofRule = line.text(ITEM).equals(RULE);
    boolean known = true;
    Category category = null;
    if (ofRule && !ids.contains(name)) {
      line.complain(NAME, "没有规则", new TreeSet<>(ids));
      known = false;
    } else if (!ofRule && !name.equals(ALL)) {
      category = ChineseWords.category(name, (zh, en) -> line.complain(NAME, zh, en));
      known = category != null;
    }
    String word = line.text(SEVERITY);
    Severity severity = null;
    if (!word.isEmpty()) {
      severity = ChineseWords.severity(word, (zh, en) -> line.complain(SEVERITY, zh, en));
      known &= severity != null;
    }
    BigDecimal points = line.number(POINTS);
    BigDecimal cap = line.number(CAP);
    if (points == null && cap == null) {
      line.complainUnlessBad(POINTS, "扣分和上限都空着", "neither points nor a cap");
      return;
    }
    if (points != null && cap != null && points.compareTo(cap) > 0) {
      line.complain(CAP, "上限低于一处的扣分", "the cap is below what a single finding costs");
    }
    if (known && line.first(lines, List.of(name, word), NAME)) {
      rows.add(new Row(ofRule ? name : null, category, severity, points, cap));
    }
  }

  private void checkGrades() {
    if (grades.stream().anyMatch(grade -> grade.from().signum() == 0)) return;
    complaints.add(
        "", -1, -1, "没有最低分为 0 的等级，低分的报告就没有等级", "no grade begins at 0, so low points have none");
  }

  /** Tells of every severity of every rule that no row says the points of. */
  static void checkWhole(ScoringRules scoring, List<RuleInfo> rules, Complaints complaints) {
    for (RuleInfo rule : rules) {
      TreeSet<Severity> severities = new TreeSet<>();
      rule.messages().values().forEach(message -> severities.add(message.severity()));
      for (Severity severity : severities) {
        if (scoring.points(rule.id(), rule.category(), severity) != null) continue;
        String word = ChineseWords.word(severity);
        String category = ChineseWords.word(rule.category());
        complaints.add(
            "",
            -1,
            -1,
            "规则 " + rule.id() + " 的" + word + "没有写扣多少分，请加一行规则，或一行类别“" + category + "”" + word,
            "no points for " + rule.id() + ", " + severity.word() + " of " + category);
      }
    }
  }
}
