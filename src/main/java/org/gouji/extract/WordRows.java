package org.gouji.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormMistakes;
import org.gouji.sheet.HeadedSheet.Row;
import org.gouji.sheet.Nearest;

/**
 * The sheets {@code vocabulary/words} of packs laid on others: words that they add to the sheets
 * below or switch off there. Each row says what the words are for, and why.
 */
public final class WordRows {

  /** Which words count for which rows of a sheet. */
  public static final String USE = "用在";

  public static final String NAME = "内容";
  public static final String WORDS = "词";
  public static final String CHANGE = "改动";
  public static final String REASON = "理由";

  public static final String TOPIC = "应写的内容";
  public static final String CLAIM = "正文的说法";
  public static final String PHRASE = "常用词语";
  public static final String SHORT = "机关简称";
  public static final String COMMON = "雷同不计";
  public static final String CELL = "比较的单元格";

  private static final List<String> USES = List.of(TOPIC, CLAIM, PHRASE, SHORT, COMMON, CELL);
  private static final String ADDED = "增加";
  private static final String OFF = "停用";

  private WordRows() {}

  /**
   * Reads the sheets of packs.
   *
   * @param overlays folders of packs, the lowest first, of which not all need have the sheet
   * @param mistakes takes what is wrong with any row, whoever needs it
   */
  public static List<Row> read(List<Path> overlays, FormMistakes mistakes) {
    List<Row> rows = new ArrayList<>();
    for (Path overlay : overlays) {
      Path folder = overlay.resolve("vocabulary");
      if (!Files.exists(folder.resolve("words.csv")) && !Files.exists(folder.resolve("words.xlsx")))
        continue;
      List<String> needed = List.of(USE, NAME, WORDS, REASON);
      List<String> others = List.of(CHANGE, "说明");
      for (Row row : SheetFile.rows(folder, "words", needed, others, mistakes)) {
        check(row);
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether a row takes its words away. */
  public static boolean isOff(Row row) {
    return row.text(CHANGE).equals(OFF);
  }

  private static void check(Row row) {
    if (row.text(REASON).isEmpty()) row.complain(REASON, "没有写理由", "the reason is missing");
    if (row.text(WORDS).isEmpty()) row.complain(WORDS, "没有写词", "no words");
    known(row, CHANGE, List.of("", ADDED, OFF));
    known(row, USE, USES);
  }

  private static void known(Row row, String heading, List<String> known) {
    String text = row.text(heading);
    if (known.contains(text)) return;
    List<String> words = known.stream().filter(it -> !it.isEmpty()).toList();
    row.complain(
        heading,
        "“" + text + "”不对，只能是 " + String.join("、", words) + Nearest.askZh(text, words),
        "must be " + String.join(", ", words) + Nearest.askEn(text, words));
  }

  /** Complains of words that are to be taken away and are not there. */
  public static void missing(Row row, String word, List<String> known) {
    row.complain(
        WORDS,
        "没有“" + word + "”这个词可以停用" + Nearest.askZh(word, known),
        "no such word to switch off" + Nearest.askEn(word, known));
  }
}
