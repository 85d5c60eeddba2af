package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rule.sentence.Remarks;
import org.gouji.rule.sentence.RuleFile;
import org.gouji.rule.sentence.WrittenRule;
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
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.Narrow;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Makes rules of decision tables, one a row. What a row says is put into the sentences of its
 * columns, so that a row can say no more than sentences can.
 */
final class SheetRules {

  private static final Pattern SUFFIX = Pattern.compile(".*\\.(?:rules|规则)\\.(?:xlsx|csv)");

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
    List<Grid> grids = Grids.read(path, bytes, Layout.ID, complaints);
    SheetCases cases = new SheetCases(complaints);
    Map<Grid, Integer> ends = new LinkedHashMap<>();
    for (Grid grid : grids) {
      int start = Layout.start(grid, SheetCases.TABLE);
      boolean all = start < 0 && SheetCases.isSheet(grid);
      if (start >= 0 || all) cases.read(grid, all ? 0 : start + 1);
      boolean blank = grid.rows().stream().allMatch(row -> row.stream().allMatch(String::isEmpty));
      if (!all && !blank) ends.put(grid, start < 0 ? grid.rows().size() : start);
    }
    List<RuleSource> rules = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    boolean whole = true;
    for (Map.Entry<Grid, Integer> part : ends.entrySet()) {
      whole &= rules(part.getKey(), part.getValue(), cases, ids, rules);
    }
    if (whole) cases.checkIds(ids);
    return rules;
  }

  /** Makes the rules of a table; false where it cannot be told which there are. */
  private boolean rules(
      Grid grid, int end, SheetCases cases, Set<String> ids, List<RuleSource> rules) {
    Layout layout = Layout.of(grid, complaints);
    if (layout.columns().isEmpty()) return false;
    Column name =
        layout.columns().stream().filter(it -> it.role() == Role.NAME).findFirst().orElse(null);
    if (name == null) {
      complaints.add(grid.name(), layout.start() + 1, -1, "技术行里缺少 NAME", "there is no NAME");
      return false;
    }
    if (!check(grid, layout)) return false;
    for (int r = layout.first(); r < end; r++) {
      if (grid.rows().get(r).stream().allMatch(String::isEmpty)) continue;
      HeadedSheet.beyond(grid, layout.headings(), r, complaints);
      String id = id(grid, r, name.index(), ids);
      if (id == null) continue;
      String other = taken.putIfAbsent(id, path + " 第 " + (r + 1) + " 行");
      if (other != null) {
        complaints.add(
            grid.name(),
            r,
            name.index(),
            PackReader.takenZh(id, other),
            "id " + id + " is already used by " + other);
        continue;
      }
      Map<Integer, FilledSentence> filled = new HashMap<>();
      WrittenRule rule = rule(grid, layout, r, filled, id, cases);
      int row = r;
      Remarks remarks =
          (line, column, zh, en) -> {
            FilledSentence sentence = filled.get(line - 1);
            int place = sentence == null ? line - 1 : sentence.column(column - 1);
            complaints.add(grid.name(), row, place, zh, en);
          };
      String source = path + "-" + id;
      rules.add(sentences.make(path, source, id, rule, remarks));
    }
    return true;
  }

  /** The id of a row; null, with a complaint, where there is none. */
  private @Nullable String id(Grid grid, int row, int column, Set<String> ids) {
    String id = Narrow.id(grid.text(row, column));
    int comma = id.indexOf(',');
    ids.add(comma < 0 ? id : id.substring(0, comma));
    if (RuleYaml.isId(id)) return id;
    complaints.add(
        grid.name(),
        row,
        column,
        id.isEmpty()
            ? "缺少编号"
            : comma > 0
                ? "这一行用了中文逗号，各格挤在一起；CSV 的格与格之间要用半角逗号"
                : "编号“" + id + "”应如 SECT-901：大写字母、数字和连字符",
        id.isEmpty()
            ? "the id is missing"
            : comma > 0
                ? "the row has Chinese commas; cells are divided by plain commas"
                : "id '" + id + "' must be like SECT-901");
    return null;
  }

  /** Whether all headings are known and all sentences speak of columns that there are. */
  private boolean check(Grid grid, Layout layout) {
    int before = mistakes.count();
    TreeSet<String> headings = new TreeSet<>();
    layout.columns().forEach(column -> headings.add(column.heading()));
    for (Column column : layout.columns()) {
      if (column.role() == Role.METADATA && !RuleFile.FIELDS.contains(column.heading())) {
        HeadedSheet.unknown(grid, layout.headings(), column.index(), RuleFile.FIELDS, complaints);
      }
      Matcher places = FilledSentence.PLACE.matcher(column.sentence());
      while (places.find()) {
        String other = places.group(1);
        if (other == null || headings.contains(other)) continue;
        complaints.add(
            grid.name(),
            layout.headings(),
            -1,
            "缺少“" + other + "”一列" + Nearest.askZh(other, headings).replace("是否为", "是否写成了"),
            "the column " + other + " is missing");
      }
    }
    return mistakes.count() == before;
  }

  private WrittenRule rule(
      Grid grid,
      Layout layout,
      int row,
      Map<Integer, FilledSentence> filled,
      String id,
      SheetCases cases) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Integer> indexes = new HashMap<>();
    boolean sound = true;
    for (Column column : layout.columns()) {
      String text = grid.text(row, column.index()).replaceAll("\\s*\\R\\s*", " ");
      values.put(column.heading(), text);
      indexes.put(column.heading(), column.index());
      if (text.isEmpty() || column.words().isEmpty() || column.words().contains(text)) continue;
      sound = false;
      String words = String.join("、", column.words());
      complaints.add(
          grid.name(),
          row,
          column.index(),
          "“" + text + "”不对，只能是 " + words + Nearest.askZh(text, column.words()),
          "'" + text + "' is not one of " + words);
    }
    List<Field> fields = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (Column column : layout.columns()) {
      String value = values.getOrDefault(column.heading(), "");
      int line = column.index() + 1;
      switch (column.role()) {
        case NAME -> fields.add(new Field("编号", Narrow.id(value), line));
        case METADATA -> fields.add(new Field(column.heading(), value, line));
        case CONDITION -> {
          if (!value.isEmpty() && sound) {
            FilledSentence sentence = FilledSentence.of(column, values, indexes);
            filled.put(column.index(), sentence);
            conditions.add(new Condition(line, sentence.text()));
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
    if (conditions.isEmpty() && sound) {
      complaints.add(grid.name(), row, -1, "这一行没有写条件", "the row has no condition");
    }
    return new WrittenRule(
        fields, List.of(new Part(row + 1, conditions, reports)), cases.of(id), cases.isWhole(id));
  }
}
