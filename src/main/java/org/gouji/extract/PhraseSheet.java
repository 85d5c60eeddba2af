package org.gouji.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.form.FormMistakes;
import org.gouji.report.Level;
import org.gouji.report.Wording;
import org.gouji.report.WordingCell;
import org.gouji.sheet.HeadedSheet.Row;

/**
 * Reads the sheet of phrases: the words by which the prose and names of agencies are understood.
 */
final class PhraseSheet {

  static final String FOREIGN = "其他事项";
  static final String PART = "只是一部分";
  static final String DOUBT = "口径可能不同";
  static final String PLAN = "计划";
  static final String UNITS = "量词";
  static final String APPLICATION = "公开申请的叫法";
  static final String FEE = "说到信息处理费";
  static final String NO_FEE = "没有收取信息处理费";
  static final String NO_FEE_ANYWHERE = "不提处理费也算没有收取";
  static final String NO_NOTICE = "没有发出收费通知";
  static final String GAMBLING = "博彩词语";
  static final String GUESSED = "可能是政府的名称结尾";

  /** By what the names of agencies of a level end, in the order in which they are tried. */
  static final Map<String, Level> ENDINGS = new LinkedHashMap<>();

  static {
    ENDINGS.put("派出机构的名称结尾", Level.AGENT);
    ENDINGS.put("乡镇政府的名称结尾", Level.TOWNSHIP);
    ENDINGS.put("县级以上政府的名称结尾", Level.GOVERNMENT);
    ENDINGS.put("部门的名称结尾", Level.DEPARTMENT);
  }

  static final String USE = "用在";
  static final String WORDS = "词";

  private static final List<String> USES =
      Stream.concat(
              Stream.of(
                  FOREIGN,
                  PART,
                  DOUBT,
                  PLAN,
                  UNITS,
                  APPLICATION,
                  FEE,
                  NO_FEE,
                  NO_FEE_ANYWHERE,
                  NO_NOTICE,
                  GAMBLING),
              Stream.concat(ENDINGS.keySet().stream(), Stream.of(GUESSED)))
          .toList();

  private PhraseSheet() {}

  /** The phrases as they are written, by use; what is wrong goes to the mistakes. */
  static Map<String, List<String>> read(Path folder, FormMistakes mistakes) {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    List<String> needed = List.of(USE, WORDS);
    for (Row row : SheetFile.rows(folder, "phrases", needed, List.of("说明"), mistakes)) {
      if (!known(row, USE)) continue;
      List<String> words = WordingCell.texts(row, WORDS, false);
      if (words.isEmpty()) row.complain(WORDS, "没有写词", "no words");
      phrases.computeIfAbsent(row.text(USE), use -> new ArrayList<>()).addAll(words);
    }
    return phrases;
  }

  /** Whether a cell names a use; complains where it does not. */
  static boolean known(Row row, String heading) {
    return row.isOneOf(heading, USES);
  }

  /** One expression for any of the phrases of a use; empty where there is none. */
  static String regex(Map<String, List<String>> phrases, String use) {
    return Wording.any(phrases.getOrDefault(use, List.of()), Numerals.PATTERN);
  }

  /** The uses that there are. */
  static List<String> uses() {
    return USES;
  }
}
