package org.gouji.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.finding.Words;
import org.gouji.rule.RuleChange.Kind;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.HeadedSheet;
import org.jspecify.annotations.Nullable;

/**
 * A pack that is laid on others, read: its own rules and what it changes in theirs.
 *
 * @param pack what it brings
 * @param changes rows in the order of its sheets, each rule and thing at most once
 * @param files its files, from which packs above take sentences
 */
record Overlay(PackReader.Pack pack, List<ChangeRow> changes, PackFiles files) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:.*/)?(?:rule\\.(?:yaml|drl)|cases\\.yaml)|samples/.*"
              + "|(?:vocabulary/words|timeliness/deadlines|comparing)\\.(?:csv|xlsx)");

  private static final Pattern WORDS = Pattern.compile("vocabulary/words\\.(?:csv|xlsx)");

  /**
   * Reads an overlay.
   *
   * @param below the files of the packs below, the lowest first
   * @param taken what the ids of their rules stand for
   * @param allowDrl whether it may hold DRL
   * @return null, with a mistake, where there is no such folder
   */
  static @Nullable Overlay read(
      Path folder,
      List<PackFiles> below,
      Map<String, String> taken,
      boolean allowDrl,
      Mistakes mistakes) {
    if (!Files.isDirectory(folder)) {
      mistakes.add("", "没有这个文件夹", "there is no such folder");
      return null;
    }
    try {
      PackFiles files = PackFiles.read(folder);
      checkNames(files, allowDrl, mistakes);
      int before = mistakes.count();
      PackReader.Pack pack = PackReader.read(files, below, taken, mistakes);
      boolean misread = mistakes.count() > before;
      List<ChangeRow> rows = rows(files, mistakes);
      Set<String> ids = pack.rules().stream().map(RuleSource::id).collect(Collectors.toSet());
      if (misread) rows.removeIf(it -> it.kind() == Kind.ADD && !ids.contains(it.rule()));
      Overlay overlay = new Overlay(pack, rows, files);
      overlay.checkReasons(mistakes);
      return overlay;
    } catch (IOException e) {
      mistakes.add("", "读不了这个文件夹", "the folder cannot be read");
      return null;
    }
  }

  private static void checkNames(PackFiles files, boolean allowDrl, Mistakes mistakes) {
    for (String path : files.contents().keySet()) {
      boolean sentences = path.equals(PackReader.SENTENCES);
      if ((sentences || path.endsWith(".drl")) && !allowDrl) {
        mistakes.add(
            path,
            "含有 DRL，能像程序一样做任何事；确认来源可信后，加 --allow-drl 再运行",
            "holds DRL, which can do whatever a program can; if you trust where it comes from,"
                + " add --allow-drl");
      }
      boolean known =
          path.equals(PackReader.PACK)
              || sentences
              || ChangesSheet.isIt(path)
              || path.startsWith("scoring.")
              || SentenceRules.isRule(path)
              || SheetRules.isSheet(path)
              || PARTS.matcher(path).matches();
      if (known) continue;
      boolean whole = path.startsWith("forms/") || path.startsWith("vocabulary/");
      mistakes.add(
          path,
          whole
              ? "表式全国统一，叠加的规则包不能改；要加词写在 vocabulary/words.csv，其余请复制整个规则文件夹来改，再用 --rules 指定"
              : "不认识这个文件：规则应是 编号.rule.txt、名称.rules.csv 或 .rules.xlsx，改动写在 changes.csv"
                  + FileNames.adviceZh(path),
          whole
              ? "forms are national, an overlay cannot change them; words are added in"
                  + " vocabulary/words.csv, for the rest change a copy of the whole rules folder"
                  + " and name it with --rules"
              : "unknown file: rules are ID.rule.txt, NAME.rules.csv or .rules.xlsx, changes are"
                  + " changes.csv");
    }
  }

  private static List<ChangeRow> rows(PackFiles files, Mistakes mistakes) {
    List<ChangeRow> rows = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
      if (!ChangesSheet.isIt(file.getKey())) continue;
      for (ChangeRow row : ChangesSheet.read(file.getKey(), file.getValue(), mistakes)) {
        if (seen.add(List.of(row.rule(), row.kind(), row.message()))) {
          rows.add(row);
        } else {
          row.at()
              .add(
                  ChangeRow.Column.CHANGE,
                  "规则 " + row.rule() + " 的“" + row.kind().words().zh() + "”写了两次",
                  "the " + row.kind().words().en() + " of rule " + row.rule() + " is given twice");
        }
      }
    }
    return rows;
  }

  /** Every rule that is added says why, in the sheet or in its own history. */
  private void checkReasons(Mistakes mistakes) {
    Map<String, String> reasons = reasons();
    for (RuleSource rule : pack.rules()) {
      if (rule.info() == null || reasons.containsKey(rule.id())) continue;
      mistakes.add(
          rule.info().folder(),
          "新增的规则 " + rule.id() + " 没有说明理由：请写“修改记录”，或在 changes.csv 加一行，改动写“新增”",
          "rule "
              + rule.id()
              + " is added without a reason: give its history (修改记录), or a row 新增 in"
              + " changes.csv");
    }
  }

  /** Why each rule of its own was added, by id. */
  Map<String, String> reasons() {
    Map<String, String> reasons = new HashMap<>();
    for (RuleSource rule : pack.rules()) {
      if (rule.info() != null && rule.info().history() != null) {
        reasons.put(rule.id(), rule.info().history());
      }
    }
    for (ChangeRow row : changes) {
      if (row.kind() == Kind.ADD) reasons.put(row.rule(), row.reason());
    }
    return reasons;
  }

  /**
   * The words that it adds to the vocabulary or switches off there, with the reasons; see {@code
   * vocabulary/words}.
   */
  List<RuleChange> words() {
    List<RuleChange> words = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
      if (!WORDS.matcher(file.getKey()).matches()) continue;
      Complaints elsewhere = (sheet, row, column, zh, en) -> {}; // told where the words are used
      List<String> needed = List.of("用在", "内容", "词", "理由");
      for (HeadedSheet.Row row :
          HeadedSheet.read(
              file.getKey(), file.getValue(), needed, List.of("改动", "说明"), elsewhere)) {
        Words none = new Words("", "");
        Words these = new Words(row.text("词"), row.text("词"));
        boolean off = row.text("改动").equals(Kind.OFF.words().zh());
        words.add(
            new RuleChange(
                pack.name(),
                row.text(row.text("内容").isEmpty() ? "用在" : "内容"),
                Kind.WORDS,
                "",
                off ? these : none,
                off ? none : these,
                row.text("理由")));
      }
    }
    return words;
  }
}
