package org.gouji.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how the file of a rule should be named, from the name that it has. */
final class FileNames {

  private static final Pattern TWICE =
      Pattern.compile("(.+)(\\.(?:txt|csv|xlsx|yaml))(?:\\.txt|\\.csv|\\.xlsx)");
  private static final Pattern TEXT = Pattern.compile("(.+?)(?:\\.rules?|\\.规则)?\\.txt");
  private static final Pattern SHEET = Pattern.compile("(.+?)(?:\\.rules?|\\.规则)?(\\.csv|\\.xlsx)");

  private FileNames() {}

  /** What to do about a file that is not known, after a semicolon; empty where unclear. */
  static String adviceZh(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher twice = TWICE.matcher(lower);
    if (twice.matches()) {
      int end = twice.end(2);
      return "；后缀写了两次（资源管理器可能隐藏了后缀），应为 " + name.substring(0, end);
    }
    if (lower.matches(".*\\.(?:docx?|wps|rtf|pdf)")) return "；规则请用记事本写，存为 编号.rule.txt";
    if (lower.matches(".*\\.(?:xls|et|ods|xlsm)")) return "；请用 Excel 另存为 .xlsx 或 .csv";
    Matcher text = TEXT.matcher(lower);
    if (text.matches()) return "；应为 " + name.substring(0, text.end(1)) + ".rule.txt";
    Matcher sheet = SHEET.matcher(lower);
    if (sheet.matches()) {
      return "；应为 " + name.substring(0, sheet.end(1)) + ".rules" + sheet.group(2);
    }
    return "";
  }
}
