package org.gouji.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.VocabularyFiles.TopicEntry;
import org.gouji.form.FormMistakes;
import org.gouji.report.WordingCell;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;

/** Reads the sheet of topics: what a section has to speak of, and the words that show it does. */
final class TopicSheet {

  private static final String SECTION = "部分";
  private static final String GROUP = "哪一组";
  private static final String NAME = "内容";
  private static final String WORDS = "写到这些就算";

  /** A figure as it may stand in words that show a topic. */
  static final String FIGURE = "[0-9]+(?:\\.[0-9]+)?万?余?";

  private static final String NUMERALS = "一二三四五六";
  private static final Map<String, String> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("总体情况的方面", "aspect");
    GROUPS.put("监督保障", "support");
    GROUPS.put("政府的考核评议追责", "duty");
    GROUPS.put("问题和改进", "content");
  }

  private TopicSheet() {}

  static List<TopicEntry> read(Path folder, FormMistakes mistakes) {
    List<TopicEntry> topics = new ArrayList<>();
    List<String> needed = List.of(SECTION, GROUP, NAME, WORDS);
    for (Row row : SheetFile.rows(folder, "topics", needed, List.of("说明"), mistakes)) {
      String number = row.text(SECTION);
      int section = number.length() == 1 ? NUMERALS.indexOf(number) + 1 : 0;
      String group = GROUPS.get(row.text(GROUP));
      if (section == 0) {
        row.complain(SECTION, "“" + number + "”不对，只能是 一、二、三、四、五、六", "must be one of 一 to 六");
      }
      if (group == null) {
        row.complain(
            GROUP,
            "没有“"
                + row.text(GROUP)
                + "”这一组，只能是 "
                + String.join("、", GROUPS.keySet())
                + Nearest.askZh(row.text(GROUP), GROUPS.keySet()),
            "unknown group" + Nearest.askEn(row.text(GROUP), GROUPS.keySet()));
      }
      List<String> words = WordingCell.texts(row, WORDS, false);
      if (words.isEmpty()) row.complain(WORDS, "没有写哪些词", "no words");
      if (section == 0 || group == null) continue;
      topics.add(new TopicEntry(section, group, row.text(NAME), words));
    }
    return topics;
  }
}
