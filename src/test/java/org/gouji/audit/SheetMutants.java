package org.gouji.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The sheets of a pack with a cell of one row changed, or the row gone. The years of identities and
 * labels stay: they choose among whole forms, and a form without the label is refused. Short names
 * of agencies and what all reports say stay too: a case would be needed for each of over 60 rows.
 */
final class SheetMutants {

  /**
   * A sheet that says something else.
   *
   * @param path below the pack's folder
   * @param what was done, which stays the same as long as the row does
   */
  record Mutant(String path, String what, String text) {}

  /** What is done to the cells of a row below some headings, and how that is called. */
  private record Change(
      String path, List<String> headings, String how, UnaryOperator<String> made) {}

  private static final String IDENTITIES = "forms/identities.csv";
  private static final String SECTIONS = "forms/sections.csv";
  private static final String LABELS = "forms/labels.csv";
  private static final String TOPICS = "vocabulary/topics.csv";
  private static final String CLAIMS = "vocabulary/claims.csv";
  private static final String DEADLINES = "timeliness/deadlines.csv";
  private static final String COMPARING = "comparing.csv";
  private static final String PHRASES = "vocabulary/phrases.csv";
  private static final String YEARS = "continuity/years.csv";
  private static final String CELLS = "continuity/cells.csv";
  private static final String NONSENSE = "甲乙丙丁";
  private static final int LONGEST_NAME = 30;

  private static final List<Change> CHANGES =
      List.of(
          change(IDENTITIES, "关系", "no first cell", it -> it.replaceFirst("^[^+=≤≥]+ \\+ ", "")),
          change(IDENTITIES, "关系", "no last cell", it -> it.replaceFirst(" [+-] [^+=≤≥-]+$", "")),
          change(IDENTITIES, "关系", "another sign", SheetMutants::otherSign),
          new Change(SECTIONS, List.of("标题", "也可以写作"), "another name", it -> NONSENSE),
          change(LABELS, "另一种写法", "altered", it -> it + "甲"),
          change(LABELS, "算作", "turned", it -> it.equals("旧格式") ? "也可以" : "旧格式"),
          change(TOPICS, "写到这些就算", "met by anything", it -> it + "、的"),
          change(TOPICS, "写到这些就算", "met by nothing", it -> NONSENSE),
          change(CLAIMS, "与这些数之一相等", "another cell", SheetMutants::otherCell),
          change(CLAIMS, "统计表里是", "another statistic", it -> "政务微信公开政府信息数"),
          change(CLAIMS, "同句须有", "no words needed", it -> ""),
          change(CLAIMS, "出现就不算", "nothing excluded", it -> ""),
          change(CLAIMS, "等于说", "another figure", it -> "3"),
          change(PHRASES, "词", "met by nothing", it -> NONSENSE),
          change(YEARS, "等式", "no last cell", it -> it.replaceFirst(" [+-] [^+=-]+$", "")),
          change(YEARS, "等式", "of this year", it -> it.replaceFirst("上年的", "")),
          change(YEARS, "年度", "begins later", it -> moved("(\\d{4}) 起", it, 5)),
          change(CELLS, "单元格", "another cell", it -> "本年新收·商业企业"),
          change(DEADLINES, "最迟", "later", it -> days(it, 14)),
          change(DEADLINES, "最迟", "earlier", it -> days(it, -20)),
          change(DEADLINES, "年度", "ends earlier", it -> moved("至 (\\d{4})", it, -3)),
          change(DEADLINES, "年度", "begins later", it -> moved("(\\d{4}) 起", it, 5)),
          change(COMPARING, "数", "doubled", it -> String.valueOf(2 * Integer.parseInt(it))),
          change(COMPARING, "数", "halved", it -> String.valueOf(Integer.parseInt(it) / 2)));

  private SheetMutants() {}

  private static Change change(
      String path, String heading, String how, UnaryOperator<String> made) {
    return new Change(path, List.of(heading), how, made);
  }

  /** All mutants of the sheets in a pack. */
  static List<Mutant> of(Path rules) throws IOException {
    List<Mutant> all = new ArrayList<>();
    for (String path : CHANGES.stream().map(Change::path).distinct().toList()) {
      sheet(rules, path, all);
    }
    return all;
  }

  private static void sheet(Path rules, String path, List<Mutant> all) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    String text = Files.readString(rules.resolve(path)).replace("\uFEFF", "");
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) rows.add(row.toList());
    }
    List<Change> changes = CHANGES.stream().filter(it -> it.path().equals(path)).toList();
    int head = 0;
    while (!rows.get(head).containsAll(changes.get(0).headings())) head++;
    for (int r = head + 1; r < rows.size(); r++) {
      if (rows.get(r).get(0).isEmpty()) continue;
      List<List<String>> fewer = new ArrayList<>(rows);
      fewer.remove(r);
      String name = String.join(" ", rows.get(r).subList(0, Math.min(3, rows.get(r).size())));
      if (name.length() > LONGEST_NAME) name = name.substring(0, LONGEST_NAME);
      all.add(new Mutant(path, name + ": gone", csv(fewer)));
      for (Change change : changes) {
        List<String> row = changed(rows.get(head), rows.get(r), change);
        if (row.equals(rows.get(r))) continue;
        List<List<String>> other = new ArrayList<>(rows);
        other.set(r, row);
        all.add(new Mutant(path, name + ": " + change.how(), csv(other)));
      }
    }
  }

  private static List<String> changed(List<String> headings, List<String> row, Change change) {
    List<String> changed = new ArrayList<>(row);
    for (int c = 0; c < row.size(); c++) {
      if (row.get(c).isEmpty() || !change.headings().contains(headings.get(c))) continue;
      changed.set(c, change.made().apply(row.get(c)));
    }
    return changed;
  }

  private static String csv(List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) CSVFormat.RFC4180.printRecord(text, row.toArray());
    return text.toString();
  }

  private static String otherSign(String equation) {
    return equation.contains("≤")
        ? equation.replace("≤", "≥")
        : equation.replace("≥", "≤").replace("=", "≤");
  }

  /** A cell of the same table with a figure of its own in the samples. */
  private static String otherCell(String cell) {
    if (cell.contains("规范性文件")) return "行政规范性文件·现行有效件数";
    if (cell.contains("结果纠正")) return "行政复议·尚未审结 + 行政复议·总计";
    if (cell.contains("复议") || cell.contains("诉讼")) return "行政复议·结果维持 + 行政复议·总计";
    return "本年新收·自然人 + 总计·自然人";
  }

  private static String moved(String bound, String years, int by) {
    return Pattern.compile(bound)
        .matcher(years)
        .replaceAll(
            it -> {
              int year = Integer.parseInt(it.group(1));
              return it.group().replace(it.group(1), String.valueOf(year + by));
            });
  }

  private static String days(String day, int by) {
    Matcher parts = Pattern.compile("(\\d+)月(\\d+)日").matcher(day);
    if (!parts.matches()) throw new IllegalArgumentException(day);
    LocalDate date =
        LocalDate.of(2023, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
            .plusDays(by);
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
