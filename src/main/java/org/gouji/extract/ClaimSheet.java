package org.gouji.extract;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.extract.VocabularyFiles.ClaimEntry;
import org.gouji.form.CellFinder;
import org.gouji.form.FormException;
import org.gouji.form.FormMistakes;
import org.gouji.form.Forms;
import org.gouji.report.WordingCell;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of claims: figures of the prose, and the cells that they have to agree with. */
final class ClaimSheet {

  private static final String ID = "编号";
  private static final String NAME = "事项";
  private static final String SEVERITY = "级别";
  private static final String CELLS = "与这些数之一相等";
  private static final String STATISTICS = "统计表里是";
  private static final String CONTEXT = "同句须有";
  private static final String UNLESS = "出现就不算";
  private static final String VALUE = "等于说";
  private static final String WORDINGS = "写法";
  private static final String PART = "可说一部分";
  private static final String PLAN = "可说计划";
  private static final String FOREIGN = "可说其他事项";

  private static final List<String> NEEDED = List.of(ID, NAME, SEVERITY, CELLS);
  private static final List<String> OTHERS =
      List.of(STATISTICS, CONTEXT, UNLESS, VALUE, WORDINGS, PART, PLAN, FOREIGN, "说明");
  private static final Map<String, String> WEIGHTS = Map.of("错误", "error", "警告", "warning");

  private final Map<String, List<String>> patterns;
  private final String units;
  private final CellFinder cells;

  private ClaimSheet(Map<String, List<String>> patterns, String units, CellFinder cells) {
    this.patterns = patterns;
    this.units = units;
    this.cells = cells;
  }

  /**
   * Reads the sheet; what is wrong with it goes to the mistakes.
   *
   * @param patterns what the sheet cannot say, by the ids of claims
   * @param units what may stand for 件
   */
  static List<ClaimEntry> read(
      Path folder,
      Map<String, List<String>> patterns,
      String units,
      Forms forms,
      FormMistakes mistakes) {
    ClaimSheet sheet = new ClaimSheet(patterns, units, new CellFinder(forms));
    List<ClaimEntry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Row row : SheetFile.rows(folder, "claims", NEEDED, OTHERS, mistakes)) {
      if (!ids.add(row.text(ID))) row.complain(ID, "编号“" + row.text(ID) + "”重复", "stands twice");
      entries.add(sheet.entry(row));
    }
    for (String id : patterns.keySet()) {
      if (ids.contains(id) || ids.isEmpty()) continue;
      String zh = "patterns 里的“" + id + "”在 claims 表里没有这个编号" + Nearest.askZh(id, ids);
      Path yaml = folder.resolve("claims.yaml");
      mistakes.add(FormException.in(yaml, 0, zh, "no claim " + id + Nearest.askEn(id, ids)));
    }
    return entries;
  }

  private ClaimEntry entry(Row row) {
    String weight = WEIGHTS.get(row.text(SEVERITY));
    if (weight == null) row.complain(SEVERITY, "只能是 错误 或 警告", "must be 错误 or 警告");
    BigDecimal value = value(row);
    List<String> words = new ArrayList<>(patterns.getOrDefault(row.text(ID), List.of()));
    words.addAll(WordingCell.regexes(row, WORDINGS, Numerals.PATTERN, units, value == null));
    if (words.isEmpty()) row.complain(WORDINGS, "没有写法", "no wordings");
    List<String> accept = sums(row, CELLS);
    List<String> statistics = sums(row, STATISTICS);
    if (accept.isEmpty() && statistics.isEmpty()) row.complain(CELLS, "没有单元格", "no cells");
    return new ClaimEntry(
        row.text(ID),
        row.text(NAME),
        weight == null ? "" : weight,
        words,
        value,
        accept,
        statistics,
        any(row, CONTEXT),
        any(row, UNLESS),
        SheetFile.yes(row, PART),
        SheetFile.yes(row, PLAN),
        SheetFile.yes(row, FOREIGN));
  }

  private static @Nullable BigDecimal value(Row row) {
    String text = row.text(VALUE).replaceFirst("\\.0+$", "");
    if (text.isEmpty()) return null;
    if (text.matches("[0-9]{1,9}")) return new BigDecimal(text);
    row.complain(VALUE, "“" + text + "”不是数", "not a number");
    return null;
  }

  private static @Nullable String any(Row row, String heading) {
    List<String> words = WordingCell.regexes(row, heading, "[0-9]", null, false);
    return words.isEmpty() ? null : String.join("|", words);
  }

  /** Sums of cell ids; each sum is names with + and - between. */
  private List<String> sums(Row row, String heading) {
    List<String> sums = new ArrayList<>();
    for (String sum : row.text(heading).split("[；;\\n]", -1)) {
      if (sum.isBlank()) continue;
      List<String> words = new ArrayList<>();
      for (String word : sum.strip().split("(?=[+＋－-])|(?<=[+＋－-])", -1)) {
        String name = word.strip();
        if (name.matches("[+＋]")) words.add("+");
        else if (name.matches("[－-]")) words.add("-");
        else words.add(cell(row, heading, name));
      }
      sums.add(String.join(" ", words));
    }
    return sums;
  }

  private String cell(Row row, String heading, String name) {
    Collection<String> ids = cells.find(name);
    if (ids.size() == 1) return ids.iterator().next();
    if (ids.isEmpty()) {
      Collection<String> known = cells.known();
      row.complain(
          heading,
          "没有“" + name + "”这个单元格" + Nearest.askZh(name, known),
          "unknown cell '" + name + "'" + Nearest.askEn(name, known));
    } else {
      row.complain(
          heading,
          "有几个单元格叫“" + name + "”：" + String.join("、", ids) + "，请写得更全",
          "several cells are called '" + name + "': " + String.join(", ", ids));
    }
    return "";
  }
}
