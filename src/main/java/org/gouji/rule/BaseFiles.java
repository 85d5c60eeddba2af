package org.gouji.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Looks for files in the pack at the bottom that nothing reads, such as a rule whose file is
 * misnamed and that would never speak.
 */
final class BaseFiles {

  private static final Pattern KNOWN =
      Pattern.compile(
          "pack\\.yaml|scoring\\..*|comparing\\.(?:csv|xlsx|yaml)|samples/.*|notice/.*"
              + "|forms/(?:[^/]+\\.yaml|(?:sections|labels|identities)\\.(?:csv|xlsx))"
              + "|vocabulary/(?:(?:phrases|claims|topics|agencies)\\.(?:csv|xlsx)"
              + "|(?:claims|text|sentences|agencies)\\.yaml)"
              + "|continuity/(?:(?:years|cells)\\.(?:csv|xlsx|yaml)|links\\.yaml)"
              + "|duplication/(?:common\\.(?:csv|xlsx|yaml)|likeness\\.yaml)"
              + "|submission/submission\\.yaml|timeliness/deadlines\\.(?:csv|xlsx|yaml)"
              + "|(?:.*/)?(?:rule\\.(?:yaml|drl)|cases\\.yaml)");

  /** Files of these kinds may be meant to be rules, forms or sheets. */
  private static final Pattern MEANT =
      Pattern.compile(".*\\.(?:txt|csv|tsv|xlsx?|xlsm|et|ods|ya?ml|drl|docx?|wps|rtf|rules?|规则)");

  private static final Pattern OF_OVERLAYS =
      Pattern.compile("(?:changes|改动|vocabulary/words)\\.(?:csv|xlsx)");

  private BaseFiles() {}

  /** Says which files are not known. */
  static void check(PackFiles files, Mistakes mistakes) {
    for (String path : files.contents().keySet()) {
      if (KNOWN.matcher(path).matches()) continue;
      if (SentenceRules.isRule(path) || SheetRules.isSheet(path)) continue;
      if (OF_OVERLAYS.matcher(path).matches()) {
        mistakes.add(
            path,
            "这个文件只用在叠加的规则包里；要改这套规则，请直接改它的文件",
            "only packs that are laid on others have this file; change the rules themselves");
      } else if (MEANT.matcher(path.toLowerCase(Locale.ROOT)).matches()) {
        boolean form = path.startsWith("forms/");
        mistakes.add(
            path,
            form
                ? "不认识这个文件：表式应是 forms/年份.yaml"
                : "不认识这个文件，它不起作用：规则应是 编号.rule.txt、名称.rules.csv 或 .rules.xlsx；自己的说明请写成 .md 文件"
                    + FileNames.adviceZh(path),
            "unknown file, which has no effect: rules are ID.rule.txt, NAME.rules.csv or"
                + " .rules.xlsx; notes of your own are .md files");
      }
    }
  }
}
