package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rule.sentence.Remarks;
import org.gouji.rule.sentence.RuleFile;
import org.gouji.rule.sentence.WrittenRule;
import org.gouji.rule.sentence.WrittenRule.Case;
import org.gouji.rule.sentence.WrittenRule.Condition;
import org.gouji.rule.sentence.WrittenRule.Field;
import org.gouji.rule.sentence.WrittenRule.Part;
import org.gouji.rule.sentence.WrittenRule.Report;
import org.gouji.rule.sheet.Layout;
import org.gouji.rule.sheet.Layout.Column;
import org.gouji.rule.sheet.Layout.Role;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.Grid;
import org.gouji.sheet.Grids;
import org.gouji.sheet.Nearest;

/**
 * Makes rules of decision tables, one a row. What a row says is put into the sentences of its
 * columns, so that a row can say no more than sentences can.
 */
final class SheetRules {

  private static final Pattern SUFFIX = Pattern.compile(".*\\.(?:rules|规则)\\.(?:xlsx|csv)");
  private static final Pattern PLACE = Pattern.compile("\\$param|\\{([^{}|]+)(?:\\|([^{}]*))?}");

  private final String path;
  private final Map<String, String> taken;
  private final SentenceRules sentences;
  private final Mistakes mistakes;
  private final Complaints complaints;

  private SheetRules(
      String path, Map<String, String> taken, SentenceRules sentences, Mistakes mistakes) {
    this.path = path;
    this.taken = taken;
    this.sentences = sentences;
    this.mistakes = mistakes;
    this.complaints = new SheetComplaints(path, mistakes);
  }

  static boolean isSheet(String path) {
    return SUFFIX.matcher(path).matches();
  }

  /**
   * Makes the rules of a file; what is wrong with it goes to the mistakes.
   *
   * @param taken what the ids of other rules stand for, to which those of this file are added
   */
  static List<RuleSource> read(
      String path,
      byte[] bytes,
      Map<String, String> taken,
      SentenceRules sentences,
      Mistakes mistakes) {
    return new SheetRules(path, taken, sentences, mistakes).rules(bytes);
  }

  private List<RuleSource> rules(byte[] bytes) {
    List<Grid> grids = Grids.read(path, bytes, "编号", complaints);
    Map<String, List<Case>> cases = new TreeMap<>();
    Map<Grid, Integer> ends = new LinkedHashMap<>();
    for (Grid grid : grids) {
      int start = Layout.start(grid, SheetCases.TABLE);
      boolean all = start < 0 && grid.name().equals(SheetCases.SHEET);
      if (start >= 0 || all) SheetCases.read(grid, all ? 0 : start + 1, cases, complaints);
      boolean blank = grid.rows().stream().allMatch(row -> row.stream().allMatch(String::isEmpty));
      if (!all && !blank) ends.put(grid, start < 0 ? grid.rows().size() : start);
    }
    List<RuleSource> rules = new ArrayList<>();
    ends.forEach((grid, end) -> rules(grid, end, cases, rules));
    for (String id : cases.keySet()) {
      if (mistakes.in(path)) break;
      if (rules.stream().noneMatch(rule -> rule.id().equals(id))) {
        complaints.add(SheetCases.SHEET, -1, -1, "用例的编号“" + id + "”没有这条规则", "no rule " + id);
      }
    }
    return rules;
  }

  private void rules(Grid grid, int end, Map<String, List<Case>> cases, List<RuleSource> rules) {
    Layout layout = Layout.of(grid, complaints);
    if (layout.columns().isEmpty()) return;
    Column name =
        layout.columns().stream().filter(it -> it.role() == Role.NAME).findFirst().orElse(null);
    if (name == null) {
      complaints.add(grid.name(), layout.start() + 1, -1, "技术行里缺少 NAME", "there is no NAME");
      return;
    }
    if (!check(grid, layout)) return;
    for (int r = layout.first(); r < end; r++) {
      if (grid.rows().get(r).stream().allMatch(String::isEmpty)) continue;
      String id = grid.text(r, name.index());
      if (id.isEmpty()) {
        complaints.add(grid.name(), r, name.index(), "缺少编号", "the id is missing");
        continue;
      }
      String other = taken.putIfAbsent(id, path + " 第 " + (r + 1) + " 行");
      if (other != null) {
        complaints.add(
            grid.name(),
            r,
            name.index(),
            "编号 " + id + " 已被 " + other + " 使用",
            "id " + id + " is already used by " + other);
        continue;
      }
      WrittenRule rule = rule(grid, layout, r, cases.getOrDefault(id, List.of()));
      int row = r;
      Remarks remarks =
          (line, column, zh, en) -> complaints.add(grid.name(), row, line - 1, zh, en);
      String source = path + "-" + id;
      rules.add(sentences.make(path, source, id, rule, remarks));
    }
  }

  /** Whether all headings are known and all sentences speak of columns that there are. */
  private boolean check(Grid grid, Layout layout) {
    int before = mistakes.count();
    TreeSet<String> headings = new TreeSet<>();
    layout.columns().forEach(column -> headings.add(column.heading()));
    for (Column column : layout.columns()) {
      if (column.role() == Role.METADATA && !RuleFile.FIELDS.contains(column.heading())) {
        complaints.add(
            grid.name(),
            layout.start() + 3,
            column.index(),
            "未知的列名“" + column.heading() + "”" + Nearest.askZh(column.heading(), RuleFile.FIELDS),
            "unknown heading" + Nearest.askEn(column.heading(), RuleFile.FIELDS));
      }
      Matcher places = PLACE.matcher(column.sentence());
      while (places.find()) {
        String other = places.group(1);
        if (other == null || headings.contains(other)) continue;
        complaints.add(
            grid.name(),
            layout.start() + 3,
            -1,
            "缺少“" + other + "”一列" + Nearest.askZh(other, headings).replace("是否为", "是否写成了"),
            "the column " + other + " is missing");
      }
    }
    return mistakes.count() == before;
  }

  private WrittenRule rule(Grid grid, Layout layout, int row, List<Case> cases) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : layout.columns()) {
      String text = grid.text(row, column.index()).replaceAll("\\s*\\R\\s*", " ");
      values.put(column.heading(), text);
    }
    List<Field> fields = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (Column column : layout.columns()) {
      String value = values.getOrDefault(column.heading(), "");
      int line = column.index() + 1;
      switch (column.role()) {
        case NAME -> fields.add(new Field("编号", value, line));
        case METADATA -> fields.add(new Field(column.heading(), value, line));
        case CONDITION -> {
          if (!value.isEmpty()) {
            conditions.add(new Condition(line, filled(column.sentence(), value, values)));
          }
        }
        case ACTION -> {
          String severity = values.getOrDefault("级别", "");
          if (value.isEmpty()) {
            complaints.add(grid.name(), row, column.index(), "消息不能空着", "the message is missing");
          } else if (ChineseWords.SEVERITIES.containsKey(severity)) {
            reports.add(
                new Report(line, ChineseWords.SEVERITIES.get(severity), value, null, List.of()));
          }
        }
        case VALUE -> {}
      }
    }
    if (conditions.isEmpty()) {
      complaints.add(grid.name(), row, -1, "这一行没有写条件", "the row has no condition");
    }
    return new WrittenRule(fields, List.of(new Part(row + 1, conditions, reports)), cases);
  }

  private static String filled(String sentence, String value, Map<String, String> values) {
    return PLACE
        .matcher(sentence)
        .replaceAll(
            place -> {
              String text =
                  place.group(1) == null ? value : values.getOrDefault(place.group(1), "");
              String usual = place.group(2);
              return Matcher.quoteReplacement(text.isEmpty() && usual != null ? usual : text);
            });
  }
}
