package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Wording;
import org.gouji.report.WordingCell;
import org.gouji.sheet.Complaints;
import org.gouji.sheet.HeadedSheet;
import org.gouji.sheet.HeadedSheet.Row;

/**
 * Short forms of agencies' names.
 *
 * @param full what stands for them when names are compared
 * @param phrases the short forms as they are written in the sheet
 * @param anywhere whether they count within a name too, not only at its end
 */
record ShortNames(String full, List<String> phrases, boolean anywhere) {

  private static final String FULL = "全称";
  private static final String SHORT = "简称";
  private static final String ANYWHERE = "不限结尾";

  ShortNames {
    phrases = List.copyOf(phrases);
  }

  /**
   * Reads the sheet.
   *
   * @param name of the file, which tells its kind
   */
  static List<ShortNames> read(String name, byte[] bytes, Complaints complaints) {
    List<ShortNames> names = new ArrayList<>();
    List<String> needed = List.of(FULL, SHORT);
    List<String> others = List.of(ANYWHERE, "说明");
    for (Row row : HeadedSheet.read(name, bytes, needed, others, complaints)) {
      List<String> phrases = WordingCell.texts(row, SHORT, false);
      if (phrases.isEmpty()) row.complain(SHORT, "没有写简称", "no short form");
      String anywhere = row.text(ANYWHERE);
      if (!List.of("", "是", "否").contains(anywhere)) {
        row.complain(ANYWHERE, "只能是 是 或 否", "must be 是 or 否");
      }
      names.add(new ShortNames(row.text(FULL), phrases, anywhere.equals("是")));
    }
    return names;
  }

  /** By expressions for the short forms, the words that replace them. */
  static Map<Pattern, String> patterns(List<ShortNames> all) {
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    for (ShortNames names : all) {
      if (names.phrases.isEmpty()) continue;
      String regex = "(?:" + Wording.any(names.phrases, "[0-9]") + (names.anywhere ? ")" : ")$");
      patterns.put(Pattern.compile(regex), Matcher.quoteReplacement(names.full));
    }
    return patterns;
  }
}
